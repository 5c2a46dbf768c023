import { confirmImportInput, confirmImportOutput } from '@rostra/shared/imports/confirm-import.contract';
import { discardImportInput, discardImportOutput } from '@rostra/shared/imports/discard-import.contract';
import { getImportInput, getImportOutput } from '@rostra/shared/imports/get-import.contract';
import { listImportRowsInput, listImportRowsOutput } from '@rostra/shared/imports/list-import-rows.contract';
import { listImportsInput, listImportsOutput } from '@rostra/shared/imports/list-imports.contract';
import { recheckImportInput, recheckImportOutput } from '@rostra/shared/imports/recheck-import.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { getImport } from './queries/get-import.ts';
import { listImportRows } from './queries/list-import-rows.ts';
import { listImports } from './queries/list-imports.ts';
import { confirmImport } from './use-cases/confirm-import.ts';
import { discardImport } from './use-cases/discard-import.ts';
import { recheckImport } from './use-cases/recheck-import.ts';

/** Bringing people in from a file. The file itself comes over http/import-endpoint. */
export const importRouter = router({
  list: memberProcedure
    .input(listImportsInput)
    .output(listImportsOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listImports(scope, input))),
  get: memberProcedure
    .input(getImportInput)
    .output(getImportOutput)
    .query(({ ctx, input }) => ctx.read((scope) => getImport(scope, input))),
  rows: memberProcedure
    .input(listImportRowsInput)
    .output(listImportRowsOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listImportRows(scope, input))),
  confirm: memberProcedure
    .input(confirmImportInput)
    .output(confirmImportOutput)
    .mutation(({ ctx, input }) => ctx.mutate('imports.confirm', input, (scope) => confirmImport(scope, input))),
  discard: memberProcedure
    .input(discardImportInput)
    .output(discardImportOutput)
    .mutation(({ ctx, input }) => ctx.mutate('imports.discard', input, (scope) => discardImport(scope, input))),
  recheck: memberProcedure
    .input(recheckImportInput)
    .output(recheckImportOutput)
    .mutation(({ ctx, input }) => ctx.mutate('imports.recheck', input, (scope) => recheckImport(scope, input))),
});

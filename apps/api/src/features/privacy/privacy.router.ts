import {
  askErasureForInput,
  askErasureInput,
  erasureRequestOutput,
  withdrawErasureInput,
} from '@rostra/shared/privacy/ask-erasure.contract';
import { carryOutErasureInput, carryOutErasureOutput } from '@rostra/shared/privacy/carry-out-erasure.contract';
import { eraseStaffInput, eraseStaffOutput } from '@rostra/shared/privacy/erase-staff.contract';
import { getOwnDataOutput } from '@rostra/shared/privacy/get-own-data.contract';
import { listArchivesInput, listArchivesOutput } from '@rostra/shared/privacy/list-archives.contract';
import { listErasuresInput, listErasuresOutput } from '@rostra/shared/privacy/list-erasures.contract';
import {
  startArchiveForInput,
  startArchiveInput,
  startArchiveOutput,
} from '@rostra/shared/privacy/start-archive.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { ownMemberId } from '../members/index.ts';
import { getOwnData } from './queries/get-own-data.ts';
import { listArchives } from './queries/list-archives.ts';
import { listErasures } from './queries/list-erasures.ts';
import { askErasure, askErasureFor } from './use-cases/ask-erasure.ts';
import { carryOutErasure } from './use-cases/carry-out-erasure.ts';
import { eraseStaff } from './use-cases/erase-staff.ts';
import { startArchive } from './use-cases/start-archive.ts';
import { withdrawErasure } from './use-cases/withdraw-erasure.ts';

/** What a champion can have of the own data, and the end of it; and the end of what is kept of somebody who left the team. */
export const privacyRouter = router({
  own: memberProcedure.output(getOwnDataOutput).query(({ ctx }) => ctx.read(getOwnData)),
  startArchive: memberProcedure
    .input(startArchiveInput)
    .output(startArchiveOutput)
    .mutation(({ ctx, input }) =>
      ctx.mutate('privacy.startArchive', input, (scope) => startArchive(scope, { memberId: ownMemberId(scope) })),
    ),
  startArchiveFor: memberProcedure
    .input(startArchiveForInput)
    .output(startArchiveOutput)
    .mutation(({ ctx, input }) => ctx.mutate('privacy.startArchiveFor', input, (scope) => startArchive(scope, input))),
  askErasure: memberProcedure
    .input(askErasureInput)
    .output(erasureRequestOutput)
    .mutation(({ ctx, input }) => ctx.mutate('privacy.askErasure', input, (scope) => askErasure(scope, input))),
  askErasureFor: memberProcedure
    .input(askErasureForInput)
    .output(erasureRequestOutput)
    .mutation(({ ctx, input }) => ctx.mutate('privacy.askErasureFor', input, (scope) => askErasureFor(scope, input))),
  withdrawErasure: memberProcedure
    .input(withdrawErasureInput)
    .output(erasureRequestOutput)
    .mutation(({ ctx, input }) => ctx.mutate('privacy.withdrawErasure', input, withdrawErasure)),
  carryOutErasure: memberProcedure
    .input(carryOutErasureInput)
    .output(carryOutErasureOutput)
    .mutation(({ ctx, input }) =>
      ctx.mutate('privacy.carryOutErasure', input, (scope) => carryOutErasure(scope, input)),
    ),
  eraseStaff: memberProcedure
    .input(eraseStaffInput)
    .output(eraseStaffOutput)
    .mutation(({ ctx, input }) => ctx.mutate('privacy.eraseStaff', input, (scope) => eraseStaff(scope, input))),
  listErasures: memberProcedure
    .input(listErasuresInput)
    .output(listErasuresOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listErasures(scope, input))),
  listArchives: memberProcedure
    .input(listArchivesInput)
    .output(listArchivesOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listArchives(scope, input))),
});

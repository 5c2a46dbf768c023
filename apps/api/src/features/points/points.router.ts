import { explainPostingInput, explainPostingOutput } from '@rostra/shared/points/explain-posting.contract';
import {
  getStandingOfInput,
  getStandingOfOutput,
  getStandingOutput,
} from '@rostra/shared/points/get-standing.contract';
import {
  listStatementInput,
  listStatementOfInput,
  listStatementOutput,
} from '@rostra/shared/points/list-statement.contract';
import { listLotsInput, listLotsOfInput, listLotsOutput } from '@rostra/shared/points/list-lots.contract';
import {
  previewReversalInput,
  previewReversalOutput,
  reverseAwardInput,
  reverseAwardOutput,
} from '@rostra/shared/points/reverse-award.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import type { SourceNames } from './posting-source.ts';
import { explainPosting } from './queries/explain-posting.ts';
import { getStanding, getStandingOf } from './queries/get-standing.ts';
import { listLots } from './queries/list-lots.ts';
import { listStatement } from './queries/list-statement.ts';
import { previewReversal } from './queries/preview-reversal.ts';
import { takeBackAward } from './use-cases/take-back-award.ts';

/** Points as people read them. Champions read their own; those who run the program read anybody's and correct. */
export function createPointsRouter(names: SourceNames) {
  const { describers } = names;
  return router({
    standing: memberProcedure
      .output(getStandingOutput)
      .query(({ ctx }) => ctx.read((scope) => getStanding(scope, ctx.session.memberId))),
    statement: memberProcedure
      .input(listStatementInput)
      .output(listStatementOutput)
      .query(({ ctx, input }) =>
        ctx.read((scope) => listStatement(scope, names, { ...input, memberId: ctx.session.memberId })),
      ),
    standingOf: memberProcedure
      .input(getStandingOfInput)
      .output(getStandingOfOutput)
      .query(({ ctx, input }) => ctx.read((scope) => getStandingOf(scope, input.memberId))),
    statementOf: memberProcedure
      .input(listStatementOfInput)
      .output(listStatementOutput)
      .query(({ ctx, input }) => ctx.read((scope) => listStatement(scope, names, input))),
    lots: memberProcedure
      .input(listLotsInput)
      .output(listLotsOutput)
      .query(({ ctx, input }) =>
        ctx.read((scope) => listLots(scope, describers, { ...input, memberId: ctx.session.memberId })),
      ),
    lotsOf: memberProcedure
      .input(listLotsOfInput)
      .output(listLotsOutput)
      .query(({ ctx, input }) => ctx.read((scope) => listLots(scope, describers, input))),
    explain: memberProcedure
      .input(explainPostingInput)
      .output(explainPostingOutput)
      .query(({ ctx, input }) =>
        ctx.read((scope) => explainPosting(scope, describers, { ...input, memberId: ctx.session.memberId })),
      ),
    explainOf: memberProcedure
      .input(explainPostingInput)
      .output(explainPostingOutput)
      .query(({ ctx, input }) => ctx.read((scope) => explainPosting(scope, describers, { ...input, memberId: null }))),
    previewReversal: memberProcedure
      .input(previewReversalInput)
      .output(previewReversalOutput)
      .query(({ ctx, input }) => ctx.read((scope) => previewReversal(scope, input))),
    reverse: memberProcedure
      .input(reverseAwardInput)
      .output(reverseAwardOutput)
      .mutation(({ ctx, input }) => ctx.mutate('points.reverse', input, (scope) => takeBackAward(scope, input))),
  });
}

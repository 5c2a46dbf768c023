import { createRuleInput, createRuleOutput } from '@rostra/shared/rules/create-rule.contract';
import { discardRuleDraftInput, discardRuleDraftOutput } from '@rostra/shared/rules/discard-rule-draft.contract';
import { getRuleInput, getRuleOutput } from '@rostra/shared/rules/get-rule.contract';
import {
  listAwardRefusalsInput,
  listAwardRefusalsOfInput,
  listAwardRefusalsOutput,
} from '@rostra/shared/rules/list-award-refusals.contract';
import { listFactsOutput } from '@rostra/shared/rules/list-facts.contract';
import { listRulesInput, listRulesOutput } from '@rostra/shared/rules/list-rules.contract';
import { moveRuleInput, moveRuleOutput } from '@rostra/shared/rules/move-rule.contract';
import { previewAwardInput, previewAwardOutput } from '@rostra/shared/rules/preview-award.contract';
import { publishRuleInput, publishRuleOutput } from '@rostra/shared/rules/publish-rule.contract';
import { retireRuleInput, retireRuleOutput } from '@rostra/shared/rules/retire-rule.contract';
import { saveRuleDraftInput, saveRuleDraftOutput } from '@rostra/shared/rules/save-rule-draft.contract';
import { startRuleDraftInput, startRuleDraftOutput } from '@rostra/shared/rules/start-rule-draft.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import type { SourceDescribers } from '../points/index.ts';
import { getRuleRecord } from './queries/get-rule-record.ts';
import { listAwardRefusals } from './queries/list-award-refusals.ts';
import { listFacts } from './queries/list-facts.ts';
import { listRules } from './queries/list-rules.ts';
import { previewAward } from './queries/preview-award.ts';
import { createRule } from './use-cases/create-rule.ts';
import { discardRuleDraft } from './use-cases/discard-rule-draft.ts';
import { moveRule } from './use-cases/move-rule.ts';
import { publishRule } from './use-cases/publish-rule.ts';
import { retireRule } from './use-cases/retire-rule.ts';
import { saveRuleDraft } from './use-cases/save-rule-draft.ts';
import { startRuleDraft } from './use-cases/start-rule-draft.ts';

/**
 * What deeds are worth: rules and campaigns, drafted, published with a date, and replaced by their next version; and the deeds that a limit left
 * nothing for.
 */
export function createRuleRouter(describers: SourceDescribers) {
  return router({
    list: memberProcedure
      .input(listRulesInput)
      .output(listRulesOutput)
      .query(({ ctx, input }) => ctx.read((scope) => listRules(scope, input))),
    get: memberProcedure
      .input(getRuleInput)
      .output(getRuleOutput)
      .query(({ ctx, input }) => ctx.read((scope) => getRuleRecord(scope, input.ruleId))),
    facts: memberProcedure.output(listFactsOutput).query(({ ctx }) => ctx.read(listFacts)),
    preview: memberProcedure
      .input(previewAwardInput)
      .output(previewAwardOutput)
      .query(({ ctx, input }) => ctx.read((scope) => previewAward(scope, input))),
    create: memberProcedure
      .input(createRuleInput)
      .output(createRuleOutput)
      .mutation(({ ctx, input }) => ctx.mutate('rules.create', input, (scope) => createRule(scope, input))),
    startDraft: memberProcedure
      .input(startRuleDraftInput)
      .output(startRuleDraftOutput)
      .mutation(({ ctx, input }) => ctx.mutate('rules.startDraft', input, (scope) => startRuleDraft(scope, input))),
    saveDraft: memberProcedure
      .input(saveRuleDraftInput)
      .output(saveRuleDraftOutput)
      .mutation(({ ctx, input }) => ctx.mutate('rules.saveDraft', input, (scope) => saveRuleDraft(scope, input))),
    discardDraft: memberProcedure
      .input(discardRuleDraftInput)
      .output(discardRuleDraftOutput)
      .mutation(({ ctx, input }) => ctx.mutate('rules.discardDraft', input, (scope) => discardRuleDraft(scope, input))),
    publish: memberProcedure
      .input(publishRuleInput)
      .output(publishRuleOutput)
      .mutation(({ ctx, input }) => ctx.mutate('rules.publish', input, (scope) => publishRule(scope, input))),
    move: memberProcedure
      .input(moveRuleInput)
      .output(moveRuleOutput)
      .mutation(({ ctx, input }) => ctx.mutate('rules.move', input, (scope) => moveRule(scope, input))),
    refusals: memberProcedure
      .input(listAwardRefusalsInput)
      .output(listAwardRefusalsOutput)
      .query(({ ctx, input }) =>
        ctx.read((scope) => listAwardRefusals(scope, describers, { ...input, memberId: ctx.session.memberId })),
      ),
    refusalsOf: memberProcedure
      .input(listAwardRefusalsOfInput)
      .output(listAwardRefusalsOutput)
      .query(({ ctx, input }) => ctx.read((scope) => listAwardRefusals(scope, describers, input))),
    retire: memberProcedure
      .input(retireRuleInput)
      .output(retireRuleOutput)
      .mutation(({ ctx, input }) => ctx.mutate('rules.retire', input, (scope) => retireRule(scope, input))),
  });
}

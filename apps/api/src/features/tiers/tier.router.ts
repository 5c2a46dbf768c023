import {
  discardTierPolicyDraftInput,
  discardTierPolicyDraftOutput,
} from '@rostra/shared/tiers/discard-tier-policy-draft.contract';
import { getTierPolicyOutput } from '@rostra/shared/tiers/get-tier-policy.contract';
import { getTierOfInput, getTierOfOutput, getTierOutput } from '@rostra/shared/tiers/get-tier.contract';
import {
  listTierHistoryInput,
  listTierHistoryOfInput,
  listTierHistoryOutput,
} from '@rostra/shared/tiers/list-tier-history.contract';
import { listTierPoliciesInput, listTierPoliciesOutput } from '@rostra/shared/tiers/list-tier-policies.contract';
import { listTierPreviewInput, listTierPreviewOutput } from '@rostra/shared/tiers/list-tier-preview.contract';
import { previewTierPolicyInput, previewTierPolicyOutput } from '@rostra/shared/tiers/preview-tier-policy.contract';
import { publishTierPolicyInput, publishTierPolicyOutput } from '@rostra/shared/tiers/publish-tier-policy.contract';
import {
  saveTierPolicyDraftInput,
  saveTierPolicyDraftOutput,
} from '@rostra/shared/tiers/save-tier-policy-draft.contract';
import { setTierBenefitsInput, setTierBenefitsOutput } from '@rostra/shared/tiers/set-tier-benefits.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { getTierPolicy } from './queries/get-tier-policy.ts';
import { getTier, getTierOf } from './queries/get-tier.ts';
import { listTierHistory } from './queries/list-tier-history.ts';
import { listTierPolicies } from './queries/list-tier-policies.ts';
import { listTierPreview } from './queries/list-tier-preview.ts';
import { discardTierPolicyDraft } from './use-cases/discard-tier-policy-draft.ts';
import { previewTierPolicy } from './use-cases/preview-tier-policy.ts';
import { publishTierPolicy } from './use-cases/publish-tier-policy.ts';
import { saveTierPolicyDraft } from './use-cases/save-tier-policy-draft.ts';
import { setAllTierBenefits } from './use-cases/set-all-tier-benefits.ts';

/** Tiers: champions see their own way through them; those who run the program set how they are reached and kept. */
export const tierRouter = router({
  mine: memberProcedure
    .output(getTierOutput)
    .query(({ ctx }) => ctx.read((scope) => getTier(scope, ctx.session.memberId))),
  history: memberProcedure
    .input(listTierHistoryInput)
    .output(listTierHistoryOutput)
    .query(({ ctx, input }) =>
      ctx.read((scope) => listTierHistory(scope, { ...input, memberId: ctx.session.memberId })),
    ),
  of: memberProcedure
    .input(getTierOfInput)
    .output(getTierOfOutput)
    .query(({ ctx, input }) => ctx.read((scope) => getTierOf(scope, input.memberId))),
  historyOf: memberProcedure
    .input(listTierHistoryOfInput)
    .output(listTierHistoryOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listTierHistory(scope, input))),
  policy: memberProcedure.output(getTierPolicyOutput).query(({ ctx }) => ctx.read(getTierPolicy)),
  policies: memberProcedure
    .input(listTierPoliciesInput)
    .output(listTierPoliciesOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listTierPolicies(scope, input))),
  previewPeople: memberProcedure
    .input(listTierPreviewInput)
    .output(listTierPreviewOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listTierPreview(scope, input))),
  saveDraft: memberProcedure
    .input(saveTierPolicyDraftInput)
    .output(saveTierPolicyDraftOutput)
    .mutation(({ ctx, input }) => ctx.mutate('tiers.saveDraft', input, (scope) => saveTierPolicyDraft(scope, input))),
  discardDraft: memberProcedure
    .input(discardTierPolicyDraftInput)
    .output(discardTierPolicyDraftOutput)
    .mutation(({ ctx, input }) =>
      ctx.mutate('tiers.discardDraft', input, (scope) => discardTierPolicyDraft(scope, input)),
    ),
  preview: memberProcedure
    .input(previewTierPolicyInput)
    .output(previewTierPolicyOutput)
    .mutation(({ ctx, input }) => ctx.mutate('tiers.preview', input, (scope) => previewTierPolicy(scope, input))),
  publish: memberProcedure
    .input(publishTierPolicyInput)
    .output(publishTierPolicyOutput)
    .mutation(({ ctx, input }) => ctx.mutate('tiers.publish', input, (scope) => publishTierPolicy(scope, input))),
  setBenefits: memberProcedure
    .input(setTierBenefitsInput)
    .output(setTierBenefitsOutput)
    .mutation(({ ctx, input }) => ctx.mutate('tiers.setBenefits', input, (scope) => setAllTierBenefits(scope, input))),
});

import type { GetTierPolicyOutput } from '@rostra/shared/tiers/get-tier-policy.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { findMemberNames } from '../../members/index.ts';
import { readTierBenefits } from '../../points/index.ts';
import { toCurrentPolicy, toReplacement } from '../tier-policy.mapper.ts';
import { findDraft, findPublished } from '../tier-policy.repository.ts';
import { viewDraft } from './view-draft.ts';

/** The tiers of the workspace for those who run it: what is in force, what is being written, what each tier brings. */
export async function getTierPolicy(scope: Scope): Promise<GetTierPolicyOutput> {
  const published = await findPublished(scope);
  const draft = await findDraft(scope);
  const benefitsOf = await readTierBenefits(scope);
  const names = await findMemberNames(scope, published?.publishedById ? [published.publishedById] : []);
  return {
    current: toCurrentPolicy(published, names),
    replacement: published && toReplacement(published),
    draft: draft && (await viewDraft(scope, draft)),
    benefits: { bronze: benefitsOf('bronze'), silver: benefitsOf('silver'), gold: benefitsOf('gold') },
  };
}

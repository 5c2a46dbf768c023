export { previewTiers } from './jobs/preview-tiers.ts';
export { raiseTiers } from './jobs/raise-tiers.ts';
export { replaceTiers } from './jobs/replace-tiers.ts';
export { reviewTiers } from './jobs/review-tiers.ts';
export { readTierPolicyDraft } from './queries/read-tier-policy-draft.ts';
export { tierRouter } from './tier.router.ts';

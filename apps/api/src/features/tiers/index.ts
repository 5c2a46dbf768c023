export { previewTiers } from './jobs/preview-tiers.ts';
export { replaceTiers } from './jobs/replace-tiers.ts';
export { reviewTiers } from './jobs/review-tiers.ts';
export { tierRouter } from './tier.router.ts';

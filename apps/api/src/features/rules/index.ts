export { awardDeed, type DeedOutcome, type DeedRequest } from './award-deed.ts';
export { previewDeeds } from './queries/preview-deeds.ts';
export { createRuleRouter } from './rule.router.ts';

export { awardDeed, type DeedOutcome, type DeedRequest } from './award-deed.ts';
export { previewDeeds } from './queries/preview-deeds.ts';
export { listRuleDrafts } from './queries/list-rule-drafts.ts';
export { readRuleDraft } from './queries/read-rule-draft.ts';
export { readRulesInForce } from './queries/read-rules-in-force.ts';
export { prepareRules, type RuleRow } from './read-award-ground.ts';
export { createRuleRouter } from './rule.router.ts';

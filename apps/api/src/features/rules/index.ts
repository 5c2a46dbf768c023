export { ruleRouter } from './rule.router.ts';

export { policyProblem, policyValueOf } from './check-policy-value.ts';
export type { PolicyProblem } from './check-policy-value.ts';
export { policyRegistry } from './policy-registry.ts';
export type { PolicyDefinition } from './policy-registry.ts';
export { isPolicyKey, numbersOf, policyValuesAt, versionAt } from './policy-values.ts';
export type { PolicyValues, PolicyVersion } from './policy-values.ts';

export { policyRouter } from './policy.router.ts';
export { keepPolicy, type PolicyVersionRows, policyVersionsSql, readPolicy } from './read-policy.ts';

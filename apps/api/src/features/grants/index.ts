export { grantRouter } from './grant.router.ts';
export { moveWaitingGrants } from './move-waiting-grants.ts';
export { withdrawGrantsOf } from './withdraw-grants-of.ts';

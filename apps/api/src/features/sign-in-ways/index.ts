export { holdSignInWays } from './hold-sign-in-ways.ts';
export { readSignInWays } from './read-sign-in-ways.ts';
export { requireLinkOn } from './require-link-on.ts';
export { signInWaysRouter } from './sign-in-ways.router.ts';

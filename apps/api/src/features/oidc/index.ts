export { oidcRouter } from './oidc.router.ts';
export { OidcRefusal } from './oidc-refusal.ts';
export { finishOidcSignIn, type FinishedOidcSignIn } from './use-cases/finish-oidc-sign-in.ts';
export { moveOidcIdentities } from './use-cases/move-oidc-identities.ts';
export { startOidcSignIn } from './use-cases/start-oidc-sign-in.ts';

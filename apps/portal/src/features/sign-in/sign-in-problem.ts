import type { OidcProblem } from '@rostra/shared/oidc/oidc-problem';

/** Why somebody came back from a provider without being signed in. The list is repeated here so that the contract's schemas stay out of the first load. */
export type SignInProblem = OidcProblem;

const known: Readonly<Record<SignInProblem, true>> = {
  'way-off': true,
  stale: true,
  declined: true,
  'provider-failed': true,
  'provider-unreachable': true,
  'answer-refused': true,
  'email-missing': true,
  'email-unproven': true,
  'email-domain': true,
  'email-of-somebody-else': true,
  'wrong-audience': true,
  'not-a-member': true,
  'asked-to-join': true,
  deactivated: true,
  'too-many-tries': true,
};

/** The problem an address tells of (`?problem=stale`), if it is one. */
export function signInProblemOf(value: unknown): SignInProblem | undefined {
  return typeof value === 'string' && isKnown(value) ? value : undefined;
}

function isKnown(value: string): value is SignInProblem {
  return Object.hasOwn(known, value);
}

/**
 * Why somebody came back from a provider without being signed in, as it stands in the address of the sign-in page. Codes alone: nothing a provider or a
 * page elsewhere wrote is shown.
 */
export const oidcProblems = [
  'way-off',
  'stale',
  'declined',
  'provider-failed',
  'provider-unreachable',
  'answer-refused',
  'email-missing',
  'email-unproven',
  'email-domain',
  'email-of-somebody-else',
  'wrong-audience',
  'not-a-member',
  'asked-to-join',
  'deactivated',
  'too-many-tries',
] as const;

/** Why somebody came back from a provider without being signed in. */
export type OidcProblem = (typeof oidcProblems)[number];

/** What a token is good for. One that was made for one purpose is nothing for any other. */
export const tokenPurposes = [
  'session',
  'sign-in',
  'invitation',
  'email-change',
  'passkey-challenge',
  'passkey-sign-in',
  'passkey-enrolment',
  'oidc-state',
  'joining',
  'embed-code',
  'popup-code',
  'preview-code',
  'preview-session',
] as const;

/** What a token is good for. */
export type TokenPurpose = (typeof tokenPurposes)[number];

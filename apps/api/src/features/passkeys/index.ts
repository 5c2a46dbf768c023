export { checkPasskey } from './check-passkey.ts';
export { newChallenge } from './new-challenge.ts';
export { newPasskeyOptions, passkeyOptions } from './passkey-options.ts';
export { passkeyChallengeToken, passkeyEnrolmentToken, passkeySignInToken } from './passkey-tokens.ts';
export { passkeyRouter } from './passkeys.router.ts';
export { readPasskeyStanding } from './queries/read-passkey-standing.ts';
export { type Enrolment, enrolPasskey } from './use-cases/enrol-passkey.ts';

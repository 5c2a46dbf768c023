import { refusalCodes } from '@rostra/points-engine/vocabulary';

/**
 * Every way a call can be refused, as it travels on the wire. The engine's refusals are among them under the same names; the rest
 * come from identity, tenancy and transport. One exhaustive map turns a code into an HTTP status, another into a sentence.
 */
export const appErrorCodes = [
  ...refusalCodes,
  'invalid-input',
  'idempotency-conflict',
  'not-signed-in',
  'not-allowed',
  'not-found',
  'too-many-requests',
  'changed-meanwhile',
  'already-moderated',
  'grant-decided',
  'statement-too-long',
  'already-merged',
  'merge-collides',
  'sign-in-link-used',
  'sign-in-link-expired',
  'sign-in-code-wrong',
  'sign-in-not-recent',
  'demo-not-loaded',
  'joining-closed',
  'already-a-member',
  'provider-in-use',
  'embed-proof-refused',
  'embed-origin-refused',
  'embed-off',
  'embed-keys-full',
  'upload-too-large',
  'upload-not-an-image',
  'upload-missing',
  'tier-policy-not-previewed',
  'import-unreadable',
  'import-missing-columns',
  'import-already-confirmed',
  'import-superseded',
  'import-busy',
  'rule-not-draft',
  'rule-not-publishable',
  'rule-not-published',
  'rule-retired',
  'rules-full',
  'simulation-running',
  'simulation-over',
  'simulation-nothing-to-try',
  'quarter-is-over',
  'internal',
] as const;

/** A refusal's code on the wire. */
export type AppErrorCode = (typeof appErrorCodes)[number];

/** What a sentence may need to name: points missing, a date, a limit. Never personal data of somebody else. */
export type AppErrorDetails = Readonly<Record<string, string | number | boolean>>;

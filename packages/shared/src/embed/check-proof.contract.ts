import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';

/**
 * What can be wrong with a host, in the order it is looked at.
 *
 * `off`: embedding is off. `origins-none`: no origin is listed. `origin-not-listed`: `origin` is not; `nearest` is a listed one that differs little, or
 * empty. `not-a-token`. `type`: `found`. `header`: `found` stands in the header. `key-missing`: no `kid`. `key-unknown`: `kid`. `key-revoked`: `kid`,
 * `revokedAt`. `algorithm`: `found` where the key is for `expected`. `secret-not-decoded`: signed with the secret's letters instead of its bytes.
 * `signature`. `issuer`, `audience`: `found`, `expected`. `audience-list`: the right one may be in it, but it is a list. `claim`: `claim` is missing or of
 * the wrong form. `clock-ahead`: by `seconds`. `expired`: made `ageSeconds` and ended `seconds` ago. `too-long-lived`: by `seconds` of life. `used`. About
 * the person: `email-unproven`, `email-of-somebody-else`, `member-unknown`, `not-a-champion`.
 */
export const proofProblems = [
  'off',
  'origins-none',
  'origin-not-listed',
  'not-a-token',
  'type',
  'header',
  'key-missing',
  'key-unknown',
  'key-revoked',
  'algorithm',
  'secret-not-decoded',
  'signature',
  'issuer',
  'audience-list',
  'audience',
  'claim',
  'clock-ahead',
  'expired',
  'too-long-lived',
  'used',
  'email-unproven',
  'email-of-somebody-else',
  'member-unknown',
  'not-a-champion',
] as const;

/** Looks at a proof, and at the origin of the page it is for, as the exchange would, and uses nothing up. */
export const checkProofInput = z.object({
  ...withIdempotencyKey,
  proof: z.string().trim().min(1, 'required').max(8_192, boundedMessage('too-long', 8_192)),
  /** Empty: the page is not looked at. */
  origin: z.string().trim().max(200, boundedMessage('too-long', 200)),
});

/** Everything that is wrong at once, as far as it can be told, and whom the proof would sign in if nothing were. */
export const checkProofOutput = z.object({
  problems: z.array(
    z.object({ problem: z.enum(proofProblems), details: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
  /** `isNew`: would be added as a champion. Null when it cannot be told. */
  person: z.object({ name: z.string(), isNew: z.boolean() }).nullable(),
});

/** Something that is wrong with a host. */
export type ProofProblem = (typeof proofProblems)[number];
/** Input of `embed.checkProof`. */
export type CheckProofInput = z.infer<typeof checkProofInput>;
/** Answer of `embed.checkProof`. */
export type CheckProofOutput = z.infer<typeof checkProofOutput>;

import { z } from 'zod';

/** Characters of a `jti`, at least: 22 of base64url hold 128 bits. */
const JTI_LENGTH_MIN = 22;

/** Without NUL and halves of characters, which PostgreSQL cannot keep. */
const isStorable = (text: string) => !text.includes('\u0000') && text.isWellFormed();

const name = z.string().trim().min(1).max(200).refine(isStorable);
const outsideId = z.string().min(1).max(200).refine(isStorable);
const seconds = z.number().min(0).max(10_000_000_000);

/**
 * What a proof has to say. Everything else in it is left unread: role, points and tier claims count for nothing, because an embedded session is
 * always a champion's and everything about points comes from the ledger.
 */
export const proofClaims = z.object({
  /** Always our exchange address as one string; a list is refused, since it would make one proof good in two places. */
  aud: z.string(),
  iss: z.string(),
  sub: outsideId,
  jti: z.string().min(JTI_LENGTH_MIN).max(200).refine(isStorable),
  /** Seconds since 1970. */
  iat: seconds,
  exp: seconds,
  email: z.email().max(254).toLowerCase(),
  /** Whether the host knows that the person reads this address. */
  email_verified: z.boolean(),
  name,
  account: z.object({ id: outsideId, name }),
});

/** What a proof says. */
export type ProofClaims = z.infer<typeof proofClaims>;

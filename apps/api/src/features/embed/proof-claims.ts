import { numericDate, personClaims } from '@rostra/shared/embed/person-claims.schema';
import { z } from 'zod';

/** A `jti` is 128 bits or more: 22 characters of base64url. Plain ASCII, so that there is one way to write each. */
const JTI = /^[\x21-\x7e]{22,200}$/;

/**
 * What a proof has to say. Everything else in it is left unread: role, points and tier claims count for nothing, because an embedded session is
 * always a champion's and everything about points comes from the ledger.
 */
export const proofClaims = z.object({
  /** Always our exchange address as one string; a list is refused, since it would make one proof good in two places. */
  aud: z.string(),
  iss: z.string(),
  jti: z.string().regex(JTI),
  /** Seconds since 1970. */
  iat: numericDate,
  exp: numericDate,
  ...personClaims.shape,
});

/** What a proof says. */
export type ProofClaims = z.infer<typeof proofClaims>;

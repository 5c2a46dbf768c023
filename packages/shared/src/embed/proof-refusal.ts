/**
 * Why a proof was refused, in the order it is looked at. The word goes to whoever sent the proof: it is about what they signed and tells nothing
 * else.
 *
 * `malformed`: no signed token at all. `type`: its `typ` is not `rostra-embed+jwt`. `header`: its header brings a key, the address of one, or a demand
 * (`jwk`, `jku`, `x5c`, `crit` and the like); `claim` in the details names it. `algorithm`: not the key's own. `key`: a `kid` that is unknown
 * or revoked. `signature`: signed by something else. `issuer`: `iss` is not the client id. `audience`: `aud` is not our exchange address, as one
 * string. `expired`, `too-early`: the clock says no. `too-long-lived`: over two minutes between `iat` and `exp`. `claim`: a claim is missing or of
 * the wrong form; `claim` in the details names it. `replayed`: its `jti` was used. `code`: a one-time code that nobody
 * was given, that was used, or that is older than a minute. `member-unknown`: the workspace only lets known people in.
 * `email-unproven`: somebody new, whose address the proof does not vouch for. `email-of-somebody-else`: somebody new, whose address belongs to a
 * member who already comes under another `sub`, or to staff. `not-a-champion`: the person behind this `sub` is staff, who sign in at the portal's own
 * address.
 */
export const proofRefusals = [
  'malformed',
  'type',
  'header',
  'algorithm',
  'key',
  'signature',
  'issuer',
  'audience',
  'expired',
  'too-early',
  'too-long-lived',
  'claim',
  'replayed',
  'code',
  'member-unknown',
  'email-unproven',
  'email-of-somebody-else',
  'not-a-champion',
] as const;

/** Why a proof was refused. */
export type ProofRefusal = (typeof proofRefusals)[number];

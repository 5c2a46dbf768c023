import type { PersonClaims } from '@rostra/shared/embed/person-claims.schema';
import { errors, jwtVerify } from 'jose';
import { type ProofClaims, proofClaims } from './proof-claims.ts';
import { refuseProof } from './refuse-proof.ts';
import type { VerifyingKey } from './verifying-key.ts';

/** Difference of two clocks that is forgiven, in seconds. */
export const skewSeconds = 30;

/** Longest life of a proof from `iat` to `exp`, in seconds. */
export const lifeSecondsMax = 120;

/** What a proof is held against. */
export interface ProofTerms {
  readonly key: VerifyingKey;
  /** The client id. */
  readonly issuer: string;
  /** The exchange address. */
  readonly audience: string;
  readonly now: Date;
}

/**
 * The claims of a proof whose signature, addressee and times are right. Whether it was used before is not looked at here.
 *
 * @throws AppError `embed-proof-refused` with the reason
 */
export async function verifyProof(proof: string, { key, issuer, audience, now }: ProofTerms): Promise<ProofClaims> {
  const payload = await verifiedPayload(proof, key, now);
  const parsed = proofClaims.safeParse(payload);
  // Who a token is from and for comes before how well it is filled in.
  if (payload.iss !== issuer) throw refuseProof('issuer');
  if (payload.aud !== audience) throw refuseProof('audience');
  if (!parsed.success) throw refuseProof('claim', parsed.error.issues[0]?.path.join('.') ?? '');
  const { iat, exp } = parsed.data;
  const nowSeconds = now.getTime() / 1000;
  if (iat > nowSeconds + skewSeconds) throw refuseProof('too-early', 'iat');
  if (exp - iat > lifeSecondsMax) throw refuseProof('too-long-lived');
  if (exp <= iat) throw refuseProof('claim', 'exp');
  if (isProvenAhead(parsed.data, now)) throw refuseProof('claim', 'auth_time');
  return parsed.data;
}

/** Whether a host says that somebody will prove who they are: believed, it would count as recent until that moment came. */
export function isProvenAhead({ auth_time: provenAt }: Pick<PersonClaims, 'auth_time'>, now: Date): boolean {
  return provenAt !== undefined && provenAt > now.getTime() / 1000 + skewSeconds;
}

async function verifiedPayload(proof: string, { key, algorithm }: VerifyingKey, now: Date) {
  try {
    const { payload } = await jwtVerify(proof, key, {
      algorithms: [algorithm],
      clockTolerance: skewSeconds,
      currentDate: now,
    });
    return payload;
  } catch (error) {
    throw refusalOf(error);
  }
}

function refusalOf(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) return refuseProof('expired');
  if (error instanceof errors.JWTClaimValidationFailed)
    return refuseProof(error.claim === 'nbf' ? 'too-early' : 'claim', error.claim);
  if (error instanceof errors.JOSEAlgNotAllowed) return refuseProof('algorithm');
  if (error instanceof errors.JWSSignatureVerificationFailed) return refuseProof('signature');
  // JSON that is no object, a payload that is no JSON.
  return error instanceof errors.JOSEError ? refuseProof('malformed') : error;
}

import { refuseProof } from './refuse-proof.ts';

/** The `typ` of a proof: no other token of the host's, signed for something else, can be taken for one. */
export const proofType = 'rostra-embed+jwt';

const KID = /^[\w.~-]{1,64}$/;
const NAME_LENGTH_MAX = 64;

/**
 * What a header may say. `alg`, `typ` and `kid` are all that is needed; a key, the address of one, or a demand to understand something is how tokens are
 * forged where a library believes it, so that a proof with any of it is not one of ours.
 */
export const headerParts: readonly string[] = ['alg', 'typ', 'kid'];

/**
 * The `kid` that a token names, once it looks like a proof of ours. Nothing is proven by it: it only says which registered key to try.
 *
 * @throws AppError `embed-proof-refused`: `malformed`, `type`, `header`, `key`
 */
export function claimedKid(proof: string): string {
  const header = readHeader(proof);
  if (header.typ !== proofType) throw refuseProof('type');
  const foreign = Object.keys(header).find((part) => !headerParts.includes(part));
  if (foreign !== undefined) throw refuseProof('header', foreign.slice(0, NAME_LENGTH_MAX));
  if (typeof header.kid !== 'string' || !KID.test(header.kid)) throw refuseProof('key');
  return header.kid;
}

function readHeader(proof: string): Record<string, unknown> {
  const parts = proof.split('.');
  // Each part in the one way it can be written: a library that forgives another would let one signature stand for two texts.
  if (parts.length !== 3 || !parts.every((part) => toText(fromText(part)) === part)) throw refuseProof('malformed');
  try {
    const header: unknown = JSON.parse(fromText(parts[0] ?? '').toString('utf8'));
    if (typeof header === 'object' && header !== null && !Array.isArray(header)) return { ...header };
  } catch {
    // Said below.
  }
  throw refuseProof('malformed');
}

function fromText(part: string): Buffer {
  return Buffer.from(part, 'base64url');
}

function toText(bytes: Buffer): string {
  return bytes.toString('base64url');
}

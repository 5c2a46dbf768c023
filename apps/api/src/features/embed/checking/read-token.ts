import { z } from 'zod';

const jsonObject = z.record(z.string(), z.unknown());

/** A token's parts as they can be read without knowing whether anybody signed them. */
export interface ReadToken {
  readonly header: Readonly<Record<string, unknown>>;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The header and the claims that a text seems to hold; null when it is no token. */
export function readToken(proof: string): ReadToken | null {
  const [header, payload, signature, ...more] = proof.split('.');
  if (signature === undefined || more.length > 0) return null;
  const parts = [header, payload].map((part) => readPart(part ?? ''));
  return parts[0] && parts[1] ? { header: parts[0], payload: parts[1] } : null;
}

function readPart(part: string): Record<string, unknown> | null {
  try {
    return jsonObject.safeParse(JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}

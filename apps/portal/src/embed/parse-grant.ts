import type { EmbedGrant } from './protocol/obtain-grant.ts';

/** Whom a grant is for. */
export interface GrantedMember {
  readonly id: string;
  readonly name: string;
}

/**
 * Reads the answer of the exchange. By hand: the contract's schema would bring the validation library into every host page.
 *
 * @throws TypeError when it is no grant
 */
export function parseGrant(body: unknown): EmbedGrant<GrantedMember> {
  if (isRecord(body) && typeof body.token === 'string' && typeof body.expiresAt === 'string' && isRecord(body.member)) {
    const { id, name } = body.member;
    if (typeof id === 'string' && typeof name === 'string') {
      const renewal = typeof body.renewal === 'string' ? body.renewal : undefined;
      return { token: body.token, expiresAt: body.expiresAt, member: { id, name }, ...(renewal && { renewal }) };
    }
  }
  throw new TypeError('the answer of the exchange is no grant');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

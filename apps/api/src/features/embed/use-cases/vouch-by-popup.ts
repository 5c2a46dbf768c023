import { createHash } from 'node:crypto';
import type { Scope } from '../../../db/workspace-scope.ts';
import { getMember } from '../../members/index.ts';
import { isSessionAlive } from '../../sessions/index.ts';
import { consumeToken, issueToken } from '../../tokens/index.ts';
import { popupCode } from '../code-kinds.ts';
import { refuseProof } from '../refuse-proof.ts';
import type { Voucher } from '../voucher.ts';

/** How long a frame may go on without the visitor signing in again: a working day. Ends earlier with the session at top level. */
const RENEWAL_MS = 8 * 3_600_000;

/** A code of a popup, or what a frame renews its session with, and the frame's channel and nonce. */
export interface PopupProof {
  readonly code: string;
  readonly verifier: string;
}

/**
 * Uses up a code that a popup handed over, and gives the next one.
 *
 * @throws AppError `embed-proof-refused`: `code` also when another frame brings it or the session at top level has ended; `not-a-champion`
 */
export async function vouchByPopup(scope: Scope, { code, verifier }: PopupProof): Promise<Voucher> {
  const token = await consumeToken(scope, popupCode, code);
  if (!token?.memberId) throw refuseProof('code');
  const { challenge, parentId, provenAt } = token.data;
  if (createHash('sha256').update(verifier).digest('base64url') !== challenge) throw refuseProof('code');
  if (!(await isSessionAlive(scope, parentId))) throw refuseProof('code');
  const member = await getMember(scope, token.memberId);
  if (member.role !== 'champion') throw refuseProof('not-a-champion');
  const expiresAt = new Date(scope.now.getTime() + RENEWAL_MS);
  const next = issueToken(scope, popupCode, { memberId: member.id, surface: 'embed', data: token.data, expiresAt });
  return { member, by: { parentId }, provenAt: provenAt === null ? null : new Date(provenAt), renewal: next.secret };
}

import type { ConfirmSignInCodeInput, ConfirmSignInLinkInput } from '@rostra/shared/identity/confirm-sign-in.contract';
import type { Role } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { getMember } from '../../members/index.ts';
import { startSession, type StartedSession } from '../start-session.ts';
import { hashCode, hashSecret } from '../token-secret.ts';
import { TokenEntity } from '../token.entity.ts';

/** A sign-in that succeeded. */
export interface ConfirmedSignIn {
  readonly role: Role;
  readonly session: StartedSession;
}

const WRONG_CODES_MAX = 5;

/**
 * Trades a mailed link for a session; a single conditional update consumes it, so that of two tries one wins.
 *
 * @throws AppError `sign-in-link-used`, `sign-in-link-expired`
 */
export async function confirmSignInLink(scope: Scope, input: ConfirmSignInLinkInput): Promise<ConfirmedSignIn> {
  const where = { workspaceId: scope.workspaceId, purpose: 'sign-in', secretHash: hashSecret(input.secret) } as const;
  const consumed = await consume(scope, 'secret_hash = ?', where.secretHash);
  if (consumed) return signIn(scope, consumed);
  const token = await scope.em.findOne(TokenEntity, where);
  throw new AppError(token && token.consumedAt === null ? 'sign-in-link-expired' : 'sign-in-link-used');
}

/**
 * Trades the mailed code for a session. Each wrong code is counted and kept although the call is refused; the fifth burns the attempt.
 *
 * @returns null for a wrong code, a burnt attempt and an unknown one alike; the caller answers `sign-in-code-wrong` after the count is committed
 */
export async function confirmSignInCode(scope: Scope, input: ConfirmSignInCodeInput): Promise<ConfirmedSignIn | null> {
  const consumed = await consume(
    scope,
    `id = ? and code_hash = ? and wrong_codes < ${WRONG_CODES_MAX}`,
    input.attemptId,
    hashCode(input.attemptId, input.code),
  );
  if (consumed) return signIn(scope, consumed);
  await scope.em.execute(
    `update token set wrong_codes = wrong_codes + 1
      where workspace_id = ? and id = ? and purpose = 'sign-in' and consumed_at is null`,
    [scope.workspaceId, input.attemptId],
  );
  return null;
}

async function consume(scope: Scope, condition: string, ...values: string[]): Promise<string | null> {
  const [row] = await scope.em.execute<{ memberId: string }[]>(
    `update token set consumed_at = ? where workspace_id = ? and purpose = 'sign-in' and consumed_at is null and expires_at > ?
        and ${condition} returning member_id as "memberId"`,
    [scope.now, scope.workspaceId, scope.now, ...values],
  );
  return row?.memberId ?? null;
}

async function signIn(scope: Scope, memberId: string): Promise<ConfirmedSignIn> {
  const member = await getMember(scope, memberId);
  const session = startSession(scope, memberId, member.role === 'champion' ? 'portal' : 'console');
  recordAudit(scope, { action: 'identity.signIn', subjectType: 'member', subjectId: memberId });
  return { role: member.role, session };
}

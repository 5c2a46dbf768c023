import type { ConfirmSignInCodeInput, ConfirmSignInLinkInput } from '@rostra/shared/identity/confirm-sign-in.contract';
import type { Role } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { getMember } from '../../members/index.ts';
import { startSession, type StartedSession } from '../../sessions/index.ts';
import { consumeToken, tokenFault } from '../../tokens/index.ts';
import { hashCode } from '../sign-in-code.ts';
import { signInToken } from '../sign-in-token.ts';

/** A sign-in that succeeded. */
export interface ConfirmedSignIn {
  readonly role: Role;
  readonly session: StartedSession;
}

/** Wrong codes after which an attempt is burnt. */
const WRONG_CODES_MAX = 5;

/**
 * Wrong codes for one member in 24 hours after which only links work: new attempts cost nothing, so that without it guessing would go on for ever.
 * Twenty guesses a day at a million codes: one hit in 137 years.
 */
const WRONG_CODES_A_DAY_MAX = 20;
const DAY_MS = 24 * 3_600_000;

/**
 * Trades a mailed link for a session; a single conditional update consumes it, so that of two tries one wins.
 *
 * @throws AppError `sign-in-link-used`, `sign-in-link-expired`
 */
export async function confirmSignInLink(scope: Scope, input: ConfirmSignInLinkInput): Promise<ConfirmedSignIn> {
  const token = await consumeToken(scope, signInToken, input.secret);
  if (token?.memberId) return signIn(scope, token.memberId);
  const fault = await tokenFault(scope, signInToken, input.secret);
  throw new AppError(fault === 'expired' ? 'sign-in-link-expired' : 'sign-in-link-used');
}

/**
 * Trades the mailed code for a session. The attempt is locked first, so that guesses sent at once are counted one after the other. Each wrong code
 * is counted and kept although the call is refused; the fifth burns the code, and the link stays good.
 *
 * @returns null for a wrong code, a burnt attempt and an unknown one alike; the caller answers `sign-in-code-wrong` after the count is committed
 */
export async function confirmSignInCode(scope: Scope, input: ConfirmSignInCodeInput): Promise<ConfirmedSignIn | null> {
  const { workspaceId } = scope;
  const { attemptId } = input;
  const [attempt] = await scope.em.execute<{ memberId: string; wrongCodes: number }[]>(
    `select member_id as "memberId", wrong_codes as "wrongCodes" from token
      where workspace_id = ? and id = ? and purpose = 'sign-in' and consumed_at is null and expires_at > ? for update`,
    [workspaceId, attemptId, scope.now],
  );
  if (!attempt || attempt.wrongCodes >= WRONG_CODES_MAX) return null;
  if ((await wrongCodesOfDay(scope, attempt.memberId)) >= WRONG_CODES_A_DAY_MAX) return null;
  const memberId = await consumeByCode(scope, input);
  if (memberId) return signIn(scope, memberId);
  await scope.em.execute('update token set wrong_codes = wrong_codes + 1 where workspace_id = ? and id = ?', [
    workspaceId,
    attemptId,
  ]);
  return null;
}

async function wrongCodesOfDay(scope: Scope, memberId: string): Promise<number> {
  const [count] = await scope.em.execute<{ wrong: number }[]>(
    `select coalesce(sum(wrong_codes), 0)::int as wrong from token
      where workspace_id = ? and member_id = ? and purpose = 'sign-in' and created_at > ?`,
    [scope.workspaceId, memberId, new Date(scope.now.getTime() - DAY_MS)],
  );
  return count?.wrong ?? 0;
}

async function consumeByCode(scope: Scope, { attemptId, code }: ConfirmSignInCodeInput): Promise<string | null> {
  const [row] = await scope.em.execute<{ memberId: string }[]>(
    `update token set consumed_at = ? where workspace_id = ? and purpose = 'sign-in' and consumed_at is null and expires_at > ?
        and id = ? and code_hash = ? returning member_id as "memberId"`,
    [scope.now, scope.workspaceId, scope.now, attemptId, hashCode(attemptId, code)],
  );
  return row?.memberId ?? null;
}

async function signIn(scope: Scope, memberId: string): Promise<ConfirmedSignIn> {
  const member = await getMember(scope, memberId);
  const session = startSession(scope, memberId, member.role === 'champion' ? 'portal' : 'console');
  recordAudit(scope, { action: 'identity.signIn', subjectType: 'member', subjectId: memberId });
  return { role: member.role, session };
}

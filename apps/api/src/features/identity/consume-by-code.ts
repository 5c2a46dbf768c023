import type { Scope } from '../../db/workspace-scope.ts';
import { hashCode } from './sign-in-code.ts';

/** A code and the mail it stands in. */
export interface TypedCode {
  readonly attemptId: string;
  readonly code: string;
  /** Only a mail to this member counts; anybody's unless said. */
  readonly memberId?: string;
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
 * Spends a mailed code; gives whom it was mailed to. The attempt is locked first, so that guesses sent at once are counted one after the other. Each
 * wrong code is counted and has to be committed although the call is refused; the fifth burns the code, and the link stays good.
 *
 * @returns null for a wrong code, a burnt attempt and an unknown one alike
 */
export async function consumeByCode(scope: Scope, typed: TypedCode): Promise<string | null> {
  const { workspaceId } = scope;
  const [attempt] = await scope.em.execute<{ memberId: string | null; wrongCodes: number }[]>(
    `select member_id as "memberId", wrong_codes as "wrongCodes" from token
      where workspace_id = ? and id = ? and purpose = 'sign-in' and consumed_at is null and expires_at > ? for update`,
    [workspaceId, typed.attemptId, scope.now],
  );
  if (!attempt || attempt.wrongCodes >= WRONG_CODES_MAX) return null;
  if (typed.memberId !== undefined && typed.memberId !== attempt.memberId) return null;
  // The same statements for an attempt that stands for nobody: the time of the answer must not tell who is a member.
  const isLinkAlone = (await wrongCodesOfDay(scope, attempt.memberId)) >= WRONG_CODES_A_DAY_MAX;
  if (!isLinkAlone && (await consume(scope, typed))) return attempt.memberId;
  await scope.em.execute('update token set wrong_codes = wrong_codes + 1 where workspace_id = ? and id = ?', [
    workspaceId,
    typed.attemptId,
  ]);
  return null;
}

async function wrongCodesOfDay(scope: Scope, memberId: string | null): Promise<number> {
  const [count] = await scope.em.execute<{ wrong: number }[]>(
    `select coalesce(sum(wrong_codes), 0)::int as wrong from token
      where workspace_id = ? and member_id = ? and purpose = 'sign-in' and created_at > ?`,
    [scope.workspaceId, memberId, new Date(scope.now.getTime() - DAY_MS)],
  );
  return count?.wrong ?? 0;
}

async function consume(scope: Scope, { attemptId, code }: TypedCode): Promise<boolean> {
  const rows = await scope.em.execute<unknown[]>(
    `update token set consumed_at = ? where workspace_id = ? and purpose = 'sign-in' and consumed_at is null and expires_at > ?
        and id = ? and code_hash = ? returning id`,
    [scope.now, scope.workspaceId, scope.now, attemptId, hashCode(attemptId, code)],
  );
  return rows.length > 0;
}

import type { RemovePasskeyInput } from '@rostra/shared/passkeys/change-passkey.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { getMember, ownMemberId } from '../../members/index.ts';
import { requireRecentSignIn } from '../../sessions/index.ts';
import { getOwnPasskey } from '../get-own-passkey.ts';
import { lockPasskeysOf } from '../lock-passkeys.ts';
import { mailPasskeyNews } from '../mail-passkey-news.ts';
import { readPasskeyStanding } from '../queries/read-passkey-standing.ts';

/**
 * Removes one of the caller's own passkeys, and tells them by mail. The member's row is locked, so that of the last two one stays where one is needed.
 *
 * @throws AppError `sign-in-not-recent`, `not-found`, `passkey-required`
 */
export async function removePasskey(scope: Scope, { passkeyId }: RemovePasskeyInput): Promise<null> {
  requireRecentSignIn(scope);
  const memberId = ownMemberId(scope);
  await lockPasskeysOf(scope, memberId);
  const passkey = await getOwnPasskey(scope, passkeyId);
  const { count, isRequired } = await readPasskeyStanding(scope, memberId);
  if (isRequired && count === 1) throw new AppError('passkey-required');
  scope.em.remove(passkey);
  recordAudit(scope, { action: 'passkeys.remove', subjectType: 'passkey', subjectId: passkeyId });
  await mailPasskeyNews(scope, await getMember(scope, memberId), 'removed');
  return null;
}

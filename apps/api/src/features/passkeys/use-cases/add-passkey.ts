import type { AddPasskeyInput, AddPasskeyOutput } from '@rostra/shared/passkeys/add-passkey.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { getMember, ownMemberId } from '../../members/index.ts';
import { requireRecentSignIn } from '../../sessions/index.ts';
import { consumeToken } from '../../tokens/index.ts';
import { mailPasskeyNews } from '../mail-passkey-news.ts';
import { passkeyChallengeToken } from '../passkey-tokens.ts';
import { storePasskey } from '../store-passkey.ts';

/**
 * Adds a passkey to the caller's own, and tells them by mail.
 *
 * @throws AppError `sign-in-not-recent`, `passkey-refused`
 */
export async function addPasskey(scope: Scope, input: AddPasskeyInput): Promise<AddPasskeyOutput> {
  requireRecentSignIn(scope);
  const member = await getMember(scope, ownMemberId(scope));
  const ticket = await consumeToken(scope, passkeyChallengeToken, input.ticket);
  if (ticket?.memberId !== member.id) throw new AppError('passkey-refused');
  const { challenge } = ticket.data;
  const { name, response } = input;
  const passkeyId = await storePasskey(scope, { memberId: member.id, challenge, name, response });
  recordAudit(scope, { action: 'passkeys.add', subjectType: 'passkey', subjectId: passkeyId });
  await mailPasskeyNews(scope, member, 'added');
  return { passkeyId };
}

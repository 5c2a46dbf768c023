import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import type { NewPasskeyResponse } from '@rostra/shared/passkeys/passkey-response.schema';
import { recordAudit } from '../../audit/index.ts';
import { getMember, type Member } from '../../members/index.ts';
import { endSessionsOf } from '../../sessions/index.ts';
import { consumeToken } from '../../tokens/index.ts';
import { lockPasskeysOf } from '../lock-passkeys.ts';
import { mailPasskeyNews } from '../mail-passkey-news.ts';
import { passkeyEnrolmentToken } from '../passkey-tokens.ts';
import { readPasskeyStanding } from '../queries/read-passkey-standing.ts';
import { storePasskey } from '../store-passkey.ts';

/** What a browser made for a sign-in that has to add a passkey. */
export interface Enrolment {
  readonly ticket: string;
  readonly name: string;
  readonly response: NewPasskeyResponse;
}

/**
 * Adds the passkey that a sign-in lacks; gives who signs in by it. After an approved recovery the lost ones go, and so does everything the person was
 * signed in with. Without one it is only for who has none: a mailbox alone never adds a second passkey.
 *
 * @throws AppError `sign-in-step-over`, `passkey-refused`
 */
export async function enrolPasskey(scope: Scope, { ticket, name, response }: Enrolment): Promise<Member> {
  const found = await consumeToken(scope, passkeyEnrolmentToken, ticket);
  if (!found?.memberId) throw new AppError('sign-in-step-over');
  const { memberId } = found;
  const { challenge, recoveryId } = found.data;
  await lockPasskeysOf(scope, memberId);
  const member = await getMember(scope, memberId);
  if (recoveryId) await dropLost(scope, memberId, recoveryId);
  else if ((await readPasskeyStanding(scope, memberId)).count > 0) throw new AppError('sign-in-step-over');
  const passkeyId = await storePasskey(scope, { memberId, challenge, name, response });
  recordAudit(scope, {
    action: recoveryId ? 'passkeys.recover' : 'passkeys.add',
    subjectType: 'member',
    subjectId: memberId,
    after: { passkeyId },
  });
  await mailPasskeyNews(scope, member, recoveryId ? 'recovered' : 'added');
  return member;
}

async function dropLost(scope: Scope, memberId: string, recoveryId: string): Promise<void> {
  const key = [scope.workspaceId, memberId];
  await scope.em.execute('delete from passkey where workspace_id = ? and member_id = ?', key);
  await endSessionsOf(scope, memberId);
  await scope.em.execute(`update passkey_recovery set state = 'done' where workspace_id = ? and id = ?`, [
    scope.workspaceId,
    recoveryId,
  ]);
}

import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { findToken } from '../../tokens/index.ts';
import { passkeySignInToken } from '../passkey-tokens.ts';
import { mailLostPasskey } from '../recovery-mails.ts';

/**
 * Asks the administrators to let somebody add a new passkey. The ticket of the sign-in that stopped at the passkey proves the mailbox; it is not spent.
 * Asked twice, it is one request and one mail.
 *
 * @throws AppError `sign-in-step-over`
 */
export async function askRecovery(scope: Scope, ticket: string): Promise<null> {
  const found = await findToken(scope, passkeySignInToken, ticket);
  if (!found?.memberId) throw new AppError('sign-in-step-over');
  const { memberId } = found;
  const recoveryId = scope.newId();
  const made = await scope.em.execute<unknown[]>(
    `insert into passkey_recovery (workspace_id, id, member_id, state, asked_at) values (?, ?, ?, 'open', ?)
     on conflict (workspace_id, member_id) where state = 'open' do nothing returning id`,
    [scope.workspaceId, recoveryId, memberId, scope.now],
  );
  if (made.length === 0) return null;
  recordAudit(scope, { action: 'passkeys.askRecovery', subjectType: 'member', subjectId: memberId });
  await mailLostPasskey(scope, memberId);
  return null;
}

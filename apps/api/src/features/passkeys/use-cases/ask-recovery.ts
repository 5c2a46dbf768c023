import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { letter, queueMail } from '../../mail/index.ts';
import { getMember } from '../../members/index.ts';
import { findToken } from '../../tokens/index.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';
import { passkeySignInToken } from '../passkey-tokens.ts';

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
  await mailAdmins(scope, memberId);
  return null;
}

async function mailAdmins(scope: Scope, memberId: string): Promise<void> {
  const { name } = await getMember(scope, memberId);
  const { name: workspaceName, slug } = await getWorkspaceFace(scope);
  const admins = await scope.em.execute<{ email: string; name: string }[]>(
    `select email, name from member
      where workspace_id = ? and role = 'admin' and id <> ? and deactivated_at is null and merged_into_id is null order by id`,
    [scope.workspaceId, memberId],
  );
  for (const admin of admins) {
    await queueMail(
      scope,
      letter({
        to: admin.email,
        subject: `${name} lost a passkey (${workspaceName})`,
        paragraphs: [
          `Hello ${admin.name},`,
          `${name} cannot use the passkey any more and asks to add a new one. Talk to ${name} first, by a way you know, then decide.`,
        ],
        link: { href: `${scope.deps.publicUrl}/w/${slug}/staff/team`, words: 'Decide' },
        smallPrint: 'Until you do, nothing changes.',
      }),
    );
  }
}

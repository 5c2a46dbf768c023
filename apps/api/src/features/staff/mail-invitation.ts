import type { StaffRole } from '@rostra/shared/staff/staff-role';
import type { Scope } from '../../db/workspace-scope.ts';
import { letter, queueMail } from '../mail/index.ts';
import { findMemberNames } from '../members/index.ts';
import { issueToken } from '../tokens/index.ts';
import { getWorkspaceFace } from '../workspace/index.ts';
import { invitationToken } from './invitation-token.ts';
import type { StaffInvitation } from './staff-invitation.entity.ts';

const ROLE_WORDS: Readonly<Record<StaffRole, string>> = {
  sales: 'a sales colleague',
  csm: 'a customer success manager',
  manager: 'a program manager',
  admin: 'an administrator',
};

/** Mails an invitation with a link of its own and gives until when that is good. A link mailed before is no longer good. */
export async function mailInvitation(scope: Scope, invitation: StaffInvitation): Promise<Date> {
  await voidLinks(scope, invitation.id);
  const { secret, expiresAt } = issueToken(scope, invitationToken, {
    memberId: null,
    data: { invitationId: invitation.id },
    surface: 'console',
  });
  const { name: workspaceName, slug } = await getWorkspaceFace(scope);
  const names = await findMemberNames(scope, [scope.actor.memberId]);
  const inviter = (scope.actor.memberId && names.get(scope.actor.memberId)) || workspaceName;
  await queueMail(
    scope,
    letter({
      to: invitation.email,
      subject: `${inviter} invites you to ${workspaceName}`,
      paragraphs: [
        `Hello ${invitation.name},`,
        `${inviter} asks you to join the team that runs ${workspaceName}, as ${ROLE_WORDS[invitation.role]}.`,
      ],
      link: { href: `${scope.deps.publicUrl}/w/${slug}/sign-in/invitation#${secret}`, words: 'Join the team' },
      smallPrint: 'The link is good for 7 days and works once. If you did not expect this, do nothing.',
    }),
  );
  return expiresAt;
}

/** Makes every link that was mailed for an invitation good for nothing. */
export async function voidLinks(scope: Scope, invitationId: string): Promise<void> {
  await scope.em.execute(
    `update token set consumed_at = ?
      where workspace_id = ? and purpose = 'invitation' and consumed_at is null and data ->> 'invitationId' = ?`,
    [scope.now, scope.workspaceId, invitationId],
  );
}

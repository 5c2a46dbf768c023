import type { StaffRole } from '@rostra/shared/staff/staff-role';
import type { PerLanguage } from '@rostra/shared/workspace/portal-language';
import { readerOf } from '@rostra/shared/workspace/reader';
import type { Scope } from '../../db/workspace-scope.ts';
import { greeting, letter, queueMail } from '../mail/index.ts';
import { findMemberNames } from '../members/index.ts';
import { issueToken } from '../tokens/index.ts';
import { getWorkspaceFace } from '../workspace/index.ts';
import { invitationToken } from './invitation-token.ts';
import type { StaffInvitation } from './staff-invitation.entity.ts';

interface Sentences {
  readonly subject: (inviter: string, workspace: string) => string;
  readonly asks: (inviter: string, workspace: string, role: string) => string;
  readonly roles: Readonly<Record<StaffRole, string>>;
  readonly join: string;
  readonly smallPrint: string;
}

const SENTENCES: PerLanguage<Sentences> = {
  en: {
    subject: (inviter, workspace) => `${inviter} invites you to ${workspace}`,
    asks: (inviter, workspace, role) => `${inviter} asks you to join the team that runs ${workspace}, as ${role}.`,
    roles: {
      sales: 'a sales colleague',
      csm: 'a customer success manager',
      manager: 'a program manager',
      admin: 'an administrator',
    },
    join: 'Join the team',
    smallPrint: 'The link is good for 7 days and works once. If you did not expect this, do nothing.',
  },
  de: {
    subject: (inviter, workspace) => `Einladung von ${inviter} zu ${workspace}`,
    asks: (inviter, workspace, role) =>
      `${inviter} lädt Sie in das Team ein, das ${workspace} betreibt. Ihre Rolle: ${role}.`,
    roles: {
      sales: 'Vertrieb',
      csm: 'Kundenbetreuung (CSM)',
      manager: 'Programmleitung',
      admin: 'Admin',
    },
    join: 'Dem Team beitreten',
    smallPrint:
      'Der Link gilt 7 Tage und funktioniert einmal. Wenn Sie diese Einladung nicht erwartet haben, müssen Sie nichts tun.',
  },
};

/**
 * Mails an invitation with a link of its own and gives until when that is good. A link mailed before is no longer good. Counted against the mailbox, as sign-in mails
 * are: nobody's is filled.
 *
 * @throws AppError `too-many-requests`
 */
export async function mailInvitation(scope: Scope, invitation: StaffInvitation): Promise<Date> {
  const face = await getWorkspaceFace(scope);
  await scope.deps.rateLimits.consume('sign-in-mail', `${face.slug}:${invitation.email}`);
  await voidLinks(scope, [invitation.id]);
  const { secret, expiresAt } = issueToken(scope, invitationToken, {
    memberId: null,
    data: { invitationId: invitation.id },
    surface: 'console',
  });
  const names = await findMemberNames(scope, [scope.actor.memberId]);
  const inviter = (scope.actor.memberId && names.get(scope.actor.memberId)) || face.name;
  // Nobody knows yet what the invited read.
  const reader = readerOf(face, null);
  const { subject, asks, roles, join, smallPrint } = SENTENCES[reader.language];
  await queueMail(
    scope,
    letter({
      to: invitation.email,
      reader,
      subject: subject(inviter, face.name),
      paragraphs: [greeting(reader, invitation.name), asks(inviter, face.name, roles[invitation.role])],
      links: [{ href: `${scope.deps.publicUrl}/w/${face.slug}/sign-in/invitation#${secret}`, words: join }],
      smallPrint,
    }),
  );
  return expiresAt;
}

/** Makes every link that was mailed for these invitations good for nothing. */
export async function voidLinks(scope: Scope, invitationIds: readonly string[]): Promise<void> {
  await scope.em.execute(
    `update token set consumed_at = ?
      where workspace_id = ? and purpose = 'invitation' and consumed_at is null and data ->> 'invitationId' = any(?::text[])`,
    [scope.now, scope.workspaceId, `{${invitationIds.join(',')}}`],
  );
}

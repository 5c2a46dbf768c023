import type { Scope } from '../../db/workspace-scope.ts';
import { letter, longDay, queueMail } from '../mail/index.ts';
import { findMemberNames, MemberEntity } from '../members/index.ts';
import type { Workspace } from '../workspace/index.ts';

/** What administrators are told: when everything goes, or, for null, that it stays. */
export interface DeletionNews {
  readonly workspace: Pick<Workspace, 'name' | 'slug' | 'timeZone'>;
  readonly dueAt: Date | null;
}

/** Tells every administrator that the workspace is about to be deleted, or that it no longer is. */
export async function mailDeletion(scope: Scope, { workspace, dueAt }: DeletionNews): Promise<void> {
  const { workspaceId, actor } = scope;
  const { name, slug, timeZone } = workspace;
  const who = (actor.memberId && (await findMemberNames(scope, [actor.memberId])).get(actor.memberId)) || 'Somebody';
  const admins = await scope.em.find(MemberEntity, { workspaceId, role: 'admin', mergedIntoId: null });
  for (const { email, name: adminName } of admins) {
    await queueMail(
      scope,
      letter({
        to: email,
        subject: dueAt ? `${name} will be deleted on ${longDay(dueAt, timeZone)}` : `${name} will not be deleted`,
        paragraphs: [
          `Hello ${adminName},`,
          ...(dueAt
            ? [
                `${who} asked for ${name} to be deleted. On ${longDay(dueAt, timeZone)} everything in it is removed for good: people, points, submissions, rewards and the audit log.`,
                'Until then every administrator can take this back.',
              ]
            : [`${who} took the deletion back. Nothing was removed.`]),
        ],
        link: {
          href: `${scope.deps.publicUrl}/w/${slug}/staff/settings/workspace`,
          words: dueAt ? 'Look at it or take it back' : 'Open the workspace',
        },
      }),
    );
  }
}

import type { Scope } from '../../db/workspace-scope.ts';
import { letter, longDay, queueMail } from '../mail/index.ts';
import { findRecipients } from '../members/index.ts';
import { getWorkspaceFace } from '../workspace/index.ts';
import type { StoredDataArchive } from './data-archive.entity.ts';

/** Tells whoever asked for an archive that it can be fetched, and until when. */
export async function mailArchiveReady(
  scope: Scope,
  { askedById, memberId, expiresAt }: Pick<StoredDataArchive, 'askedById' | 'memberId' | 'expiresAt'>,
): Promise<void> {
  const [asker] = await findRecipients(scope, [askedById]);
  if (!asker || !expiresAt) return;
  const { name: workspaceName, slug, timeZone } = await getWorkspaceFace(scope);
  const isOwn = askedById === memberId;
  await queueMail(
    scope,
    letter({
      to: asker.email,
      subject: isOwn ? `Your data at ${workspaceName} is ready` : 'The data you asked for is ready',
      paragraphs: [
        `Hello ${asker.name},`,
        isOwn
          ? `everything ${workspaceName} holds about you is in one file now.`
          : 'the archive you asked for on behalf of a champion is ready.',
        `It can be fetched until ${longDay(expiresAt, timeZone)}. You have to be signed in for it.`,
      ],
      link: {
        href: `${scope.deps.publicUrl}/w/${slug}/${isOwn ? 'your-data' : 'staff/privacy'}`,
        words: isOwn ? 'Open your data' : 'Open privacy',
      },
    }),
  );
}

import type { Scope } from '../../../db/workspace-scope.ts';
import { letter, longDay, queueMail } from '../../mail/index.ts';
import type { Member } from '../../members/index.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';

/** Tells a champion that they are going to be erased, when, and how to take it back. */
export async function mailErasureAsked(scope: Scope, { email, name }: Member, dueAt: Date): Promise<void> {
  const { name: workspaceName, slug, timeZone } = await getWorkspaceFace(scope);
  await queueMail(
    scope,
    letter({
      to: email,
      subject: `Your data at ${workspaceName} will be erased`,
      paragraphs: [
        `Hello ${name},`,
        `${workspaceName} was asked to erase what it holds about you. That happens by ${longDay(dueAt, timeZone)}, and cannot be undone.`,
        'Until then you can take it back.',
      ],
      link: { href: `${scope.deps.publicUrl}/w/${slug}/your-data`, words: 'Open your data' },
    }),
  );
}

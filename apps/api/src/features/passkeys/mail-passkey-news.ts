import type { Scope } from '../../db/workspace-scope.ts';
import { letter, queueMail } from '../mail/index.ts';
import type { Member } from '../members/index.ts';
import { getWorkspaceFace } from '../workspace/index.ts';

/** What happened to somebody's passkeys that they have to hear of, in case it was not they who did it. */
export type PasskeyNews = 'added' | 'removed' | 'recovered';

const WORDS: Readonly<Record<PasskeyNews, string>> = {
  added: 'A passkey was added to your access.',
  removed: 'A passkey was removed from your access.',
  recovered: 'Your lost passkeys were replaced by a new one, and every device was signed out.',
};

/** Tells the owner by mail. */
export async function mailPasskeyNews(
  scope: Scope,
  { email: to, name }: Pick<Member, 'email' | 'name'>,
  news: PasskeyNews,
): Promise<void> {
  const { name: workspaceName, slug } = await getWorkspaceFace(scope);
  await queueMail(
    scope,
    letter({
      to,
      subject: `Your passkeys for ${workspaceName} changed`,
      paragraphs: [`Hello ${name},`, WORDS[news]],
      link: { href: `${scope.deps.publicUrl}/w/${slug}/staff/you`, words: 'See your passkeys and devices' },
      smallPrint: 'If this was not you, tell an administrator of your team at once.',
    }),
  );
}

import type { PerLanguage } from '@rostra/shared/workspace/portal-language';
import { readerOf } from '@rostra/shared/workspace/reader';
import type { Scope } from '../../db/workspace-scope.ts';
import { greeting, letter, queueMail } from '../mail/index.ts';
import type { Member } from '../members/index.ts';
import { getWorkspaceFace } from '../workspace/index.ts';

/** What happened to somebody's passkeys that they have to hear of, in case it was not they who did it. */
export type PasskeyNews = 'added' | 'removed' | 'recovered';

interface Sentences {
  readonly subject: (workspace: string) => string;
  readonly news: Readonly<Record<PasskeyNews, string>>;
  readonly see: string;
  readonly smallPrint: string;
}

const SENTENCES: PerLanguage<Sentences> = {
  en: {
    subject: (workspace) => `Your passkeys for ${workspace} changed`,
    news: {
      added: 'A passkey was added to your access.',
      removed: 'A passkey was removed from your access.',
      recovered: 'Your lost passkeys were replaced by a new one, and every device was signed out.',
    },
    see: 'See your passkeys and devices',
    smallPrint: 'If this was not you, tell an administrator of your team at once.',
  },
  de: {
    subject: (workspace) => `Ihre Passkeys für ${workspace} haben sich geändert`,
    news: {
      added: 'Zu Ihrem Zugang wurde ein Passkey hinzugefügt.',
      removed: 'Aus Ihrem Zugang wurde ein Passkey entfernt.',
      recovered: 'Ihre verlorenen Passkeys wurden durch einen neuen ersetzt, und alle Geräte wurden abgemeldet.',
    },
    see: 'Passkeys und Geräte ansehen',
    smallPrint: 'Wenn Sie das nicht waren, sagen Sie es bitte sofort einem Admin Ihres Teams.',
  },
};

/** Tells the owner by mail. */
export async function mailPasskeyNews(
  scope: Scope,
  { email: to, name, language }: Pick<Member, 'email' | 'name' | 'language'>,
  news: PasskeyNews,
): Promise<void> {
  const face = await getWorkspaceFace(scope);
  const reader = readerOf(face, language);
  const sentences = SENTENCES[reader.language];
  await queueMail(
    scope,
    letter({
      to,
      reader,
      subject: sentences.subject(face.name),
      paragraphs: [greeting(reader, name), sentences.news[news]],
      links: [{ href: `${scope.deps.publicUrl}/w/${face.slug}/staff/you`, words: sentences.see }],
      smallPrint: sentences.smallPrint,
    }),
  );
}

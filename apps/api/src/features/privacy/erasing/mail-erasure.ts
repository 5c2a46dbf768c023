import type { PerLanguage } from '@rostra/shared/workspace/portal-language';
import { readerOf } from '@rostra/shared/workspace/reader';
import type { Scope } from '../../../db/workspace-scope.ts';
import { greeting, letter, longDay, queueMail } from '../../mail/index.ts';
import type { Member } from '../../members/index.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';

interface Sentences {
  readonly subject: (workspace: string) => string;
  readonly asked: (workspace: string, day: string) => string;
  readonly takeBack: string;
  readonly open: string;
}

const SENTENCES: PerLanguage<Sentences> = {
  en: {
    subject: (workspace) => `Your data at ${workspace} will be erased`,
    asked: (workspace, day) =>
      `${workspace} was asked to erase what it holds about you. That happens by ${day}, and cannot be undone.`,
    takeBack: 'Until then you can take it back.',
    open: 'Open your data',
  },
  de: {
    subject: (workspace) => `Ihre Daten bei ${workspace} werden gelöscht`,
    asked: (workspace, day) =>
      `${workspace} soll löschen, was dort über Sie gespeichert ist. Das geschieht bis ${day} und lässt sich nicht rückgängig machen.`,
    takeBack: 'Bis dahin können Sie es zurücknehmen.',
    open: 'Ihre Daten öffnen',
  },
};

/** Tells a champion that they are going to be erased, when, and how to take it back. */
export async function mailErasureAsked(
  scope: Scope,
  { email: to, name, language }: Member,
  dueAt: Date,
): Promise<void> {
  const face = await getWorkspaceFace(scope);
  const reader = readerOf(face, language);
  const { subject, asked, takeBack, open } = SENTENCES[reader.language];
  const day = longDay(dueAt, face.timeZone, reader);
  await queueMail(
    scope,
    letter({
      to,
      reader,
      subject: subject(face.name),
      paragraphs: [greeting(reader, name), asked(face.name, day), takeBack],
      links: [{ href: `${scope.deps.publicUrl}/w/${face.slug}/your-data`, words: open }],
    }),
  );
}

import type { PerLanguage } from '@rostra/shared/workspace/portal-language';
import { readerOf } from '@rostra/shared/workspace/reader';
import type { Scope } from '../../db/workspace-scope.ts';
import { greeting, letter, longDay, queueMail } from '../mail/index.ts';
import { findRecipients } from '../members/index.ts';
import { getWorkspaceFace } from '../workspace/index.ts';
import type { StoredDataArchive } from './data-archive.entity.ts';

interface Ready {
  readonly subject: (workspace: string) => string;
  readonly ready: (workspace: string) => string;
  readonly open: string;
}

interface Sentences {
  readonly own: Ready;
  readonly onBehalf: Ready;
  readonly until: (day: string) => string;
}

const SENTENCES: PerLanguage<Sentences> = {
  en: {
    own: {
      subject: (workspace) => `Your data at ${workspace} is ready`,
      ready: (workspace) => `everything ${workspace} holds about you is in one file now.`,
      open: 'Open your data',
    },
    onBehalf: {
      subject: () => 'The data you asked for is ready',
      ready: () => 'the archive you asked for on behalf of a champion is ready.',
      open: 'Open privacy',
    },
    until: (day) => `It can be fetched until ${day}. You have to be signed in for it.`,
  },
  de: {
    own: {
      subject: (workspace) => `Ihre Daten bei ${workspace} stehen bereit`,
      ready: (workspace) => `alles, was ${workspace} über Sie gespeichert hat, steht jetzt in einer Datei bereit.`,
      open: 'Ihre Daten öffnen',
    },
    onBehalf: {
      subject: () => 'Die angeforderten Daten stehen bereit',
      ready: () => 'das Archiv, das Sie im Auftrag eines Champions angefordert haben, steht bereit.',
      open: 'Datenschutz öffnen',
    },
    until: (day) => `Sie können es bis ${day} abrufen. Dafür müssen Sie angemeldet sein.`,
  },
};

/** Tells whoever asked for an archive that it can be fetched, and until when. */
export async function mailArchiveReady(
  scope: Scope,
  { askedById, memberId, expiresAt }: Pick<StoredDataArchive, 'askedById' | 'memberId' | 'expiresAt'>,
): Promise<void> {
  const [asker] = await findRecipients(scope, [askedById]);
  if (!asker || !expiresAt) return;
  const face = await getWorkspaceFace(scope);
  const isOwn = askedById === memberId;
  const reader = readerOf(face, asker.language);
  const { own, onBehalf, until } = SENTENCES[reader.language];
  const { subject, ready, open } = isOwn ? own : onBehalf;
  await queueMail(
    scope,
    letter({
      to: asker.email,
      reader,
      subject: subject(face.name),
      paragraphs: [greeting(reader, asker.name), ready(face.name), until(longDay(expiresAt, face.timeZone, reader))],
      links: [{ href: `${scope.deps.publicUrl}/w/${face.slug}/${isOwn ? 'your-data' : 'staff/privacy'}`, words: open }],
    }),
  );
}

import type { PerLanguage } from '@rostra/shared/workspace/portal-language';
import { readerOf } from '@rostra/shared/workspace/reader';
import type { Scope } from '../../db/workspace-scope.ts';
import { greeting, letter, queueMail } from '../mail/index.ts';
import { getMember, type Member } from '../members/index.ts';
import { getWorkspaceFace } from '../workspace/index.ts';

interface Sentences {
  readonly confirm: {
    readonly subject: (workspace: string) => string;
    readonly asked: (workspace: string) => string;
    readonly use: string;
    readonly smallPrint: string;
  };
  readonly changed: {
    readonly subject: (workspace: string) => string;
    readonly said: (workspace: string) => string;
    readonly smallPrint: (workspace: string) => string;
  };
}

const SENTENCES: PerLanguage<Sentences> = {
  en: {
    confirm: {
      subject: (workspace) => `Confirm your new address for ${workspace}`,
      asked: (workspace) => `you asked to use this address for ${workspace} from now on.`,
      use: 'Use this address',
      smallPrint: 'The link is good for an hour and works once. If you did not ask for this, do nothing.',
    },
    changed: {
      subject: (workspace) => `Your address for ${workspace} changed`,
      said: (workspace) =>
        `from now on you sign in to ${workspace} with another address. This one does not work any more, and every device was signed out.`,
      smallPrint: (workspace) => `If this was not you, write to the people who run ${workspace} at once.`,
    },
  },
  de: {
    confirm: {
      subject: (workspace) => `Neue Adresse für ${workspace} bestätigen`,
      asked: (workspace) => `Sie möchten ab jetzt diese Adresse für ${workspace} verwenden.`,
      use: 'Diese Adresse verwenden',
      smallPrint:
        'Der Link gilt eine Stunde und funktioniert einmal. Wenn Sie das nicht angefordert haben, müssen Sie nichts tun.',
    },
    changed: {
      subject: (workspace) => `Ihre Adresse für ${workspace} hat sich geändert`,
      said: (workspace) =>
        `ab jetzt melden Sie sich bei ${workspace} mit einer anderen Adresse an. Diese hier gilt nicht mehr, und alle Geräte wurden abgemeldet.`,
      smallPrint: (workspace) => `Wenn Sie das nicht waren, schreiben Sie bitte sofort dem Team von ${workspace}.`,
    },
  },
};

/** Mails the link by which a new address is confirmed, to that address. */
export async function mailConfirmation(
  scope: Scope,
  { memberId, email: to, secret }: { readonly memberId: string; readonly email: string; readonly secret: string },
): Promise<void> {
  const { name, language } = await getMember(scope, memberId);
  const face = await getWorkspaceFace(scope);
  const reader = readerOf(face, language);
  const { subject, asked, use, smallPrint } = SENTENCES[reader.language].confirm;
  const links = [{ href: `${scope.deps.publicUrl}/w/${face.slug}/sign-in/email#${secret}`, words: use }];
  const paragraphs = [greeting(reader, name), asked(face.name)];
  await queueMail(scope, letter({ to, reader, subject: subject(face.name), paragraphs, links, smallPrint }));
}

/** Tells somebody at the address they had that it is theirs no more. */
export async function tellOldAddress(scope: Scope, { email: to, name, language }: Member): Promise<void> {
  const face = await getWorkspaceFace(scope);
  const reader = readerOf(face, language);
  const { subject, said, smallPrint } = SENTENCES[reader.language].changed;
  const paragraphs = [greeting(reader, name), said(face.name)];
  const small = smallPrint(face.name);
  await queueMail(scope, letter({ to, reader, subject: subject(face.name), paragraphs, smallPrint: small }));
}

import type { PerLanguage } from '@rostra/shared/workspace/portal-language';
import { readerOf } from '@rostra/shared/workspace/reader';
import type { Scope } from '../../db/workspace-scope.ts';
import { greeting, letter, queueMail } from '../mail/index.ts';
import type { Member } from '../members/index.ts';
import { getWorkspaceFace } from '../workspace/index.ts';

interface Sentences {
  readonly subject: (label: string, workspace: string) => string;
  readonly cameIn: (label: string, workspace: string) => string;
  readonly smallPrint: string;
}

const SENTENCES: PerLanguage<Sentences> = {
  en: {
    subject: (label, workspace) => `${label} now signs you in to ${workspace}`,
    cameIn: (label, workspace) =>
      `you came in through ${label} for the first time. From now on, your account there signs you in to ${workspace}.`,
    smallPrint: 'If this was not you, tell the team behind it at once.',
  },
  de: {
    subject: (label, workspace) => `${label} meldet Sie ab jetzt bei ${workspace} an`,
    cameIn: (label, workspace) =>
      `Sie haben sich zum ersten Mal über ${label} angemeldet. Ab jetzt meldet Ihr Konto dort Sie bei ${workspace} an.`,
    smallPrint: 'Wenn Sie das nicht waren, sagen Sie es bitte sofort dem Team.',
  },
};

/** Tells a member by mail that a provider's account opens their access from now on, in case it was not they who linked it. */
export async function mailNewLink(
  scope: Scope,
  { email: to, name, language }: Pick<Member, 'email' | 'name' | 'language'>,
  label: string,
): Promise<void> {
  const face = await getWorkspaceFace(scope);
  const reader = readerOf(face, language);
  const { subject, cameIn, smallPrint } = SENTENCES[reader.language];
  const paragraphs = [greeting(reader, name), cameIn(label, face.name)];
  await queueMail(scope, letter({ to, reader, subject: subject(label, face.name), paragraphs, smallPrint }));
}

import type { PerLanguage } from '@rostra/shared/workspace/portal-language';
import { readerOf } from '@rostra/shared/workspace/reader';
import type { Scope } from '../../db/workspace-scope.ts';
import { greeting, letter, queueMail } from '../mail/index.ts';
import type { Member } from '../members/index.ts';
import { getWorkspaceFace } from '../workspace/index.ts';

type AboutBoth = (label: string, workspace: string) => string;

interface Sentences {
  readonly subject: AboutBoth;
  readonly byYou: AboutBoth;
  readonly byAdministrator: AboutBoth;
  readonly next: (label: string) => string;
  readonly smallPrint: string;
}

const SENTENCES: PerLanguage<Sentences> = {
  en: {
    subject: (label, workspace) => `${label} no longer signs you in to ${workspace}`,
    byYou: (label, workspace) => `you took away that your account at ${label} signs you in to ${workspace}.`,
    byAdministrator: (label, workspace) =>
      `an administrator took away that your account at ${label} signs you in to ${workspace}. Wherever you were signed in, you are no longer.`,
    next: (label) =>
      `The next time you come in through ${label}, your account there is linked anew if it belongs to this address.`,
    smallPrint: 'If you did not expect this, tell the team behind it.',
  },
  de: {
    subject: (label, workspace) => `${label} meldet Sie nicht mehr bei ${workspace} an`,
    byYou: (label, workspace) => `Sie haben aufgehoben, dass Ihr Konto bei ${label} Sie bei ${workspace} anmeldet.`,
    byAdministrator: (label, workspace) =>
      `jemand aus der Administration hat aufgehoben, dass Ihr Konto bei ${label} Sie bei ${workspace} anmeldet. Sie sind überall abgemeldet.`,
    next: (label) =>
      `Wenn Sie das nächste Mal über ${label} kommen, wird Ihr Konto dort neu verknüpft, falls es zu dieser Adresse gehört.`,
    smallPrint: 'Wenn Sie das nicht erwartet haben, sagen Sie es bitte dem Team.',
  },
};

/** Tells a member by mail that their account at a provider opens nothing any more, whoever took it away. */
export async function mailLostLink(
  scope: Scope,
  { id, email: to, name, language }: Pick<Member, 'id' | 'email' | 'name' | 'language'>,
  label: string,
): Promise<void> {
  const face = await getWorkspaceFace(scope);
  const reader = readerOf(face, language);
  const { subject, byYou, byAdministrator, next, smallPrint } = SENTENCES[reader.language];
  const what = (id === scope.actor.memberId ? byYou : byAdministrator)(label, face.name);
  const paragraphs = [greeting(reader, name), what, next(label)];
  await queueMail(scope, letter({ to, reader, subject: subject(label, face.name), paragraphs, smallPrint }));
}

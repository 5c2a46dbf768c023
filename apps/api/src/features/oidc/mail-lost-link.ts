import type { PerLanguage } from '@rostra/shared/workspace/portal-language';
import { readerOf } from '@rostra/shared/workspace/reader';
import type { Scope } from '../../db/workspace-scope.ts';
import { greeting, letter, queueMail } from '../mail/index.ts';
import type { Member } from '../members/index.ts';
import { getWorkspaceFace } from '../workspace/index.ts';

interface Sentences {
  readonly subject: (label: string, workspace: string) => string;
  readonly bySelf: (label: string, workspace: string) => string;
  readonly byAnother: (label: string, workspace: string) => string;
  readonly anew: (label: string) => string;
  readonly smallPrint: string;
}

const SENTENCES: PerLanguage<Sentences> = {
  en: {
    subject: (label, workspace) => `${label} no longer signs you in to ${workspace}`,
    bySelf: (label, workspace) => `you took away that your account at ${label} signs you in to ${workspace}.`,
    byAnother: (label, workspace) =>
      `an administrator took away that your account at ${label} signs you in to ${workspace}. Wherever you were signed in, you are no longer.`,
    anew: (label) =>
      `The next time you come in through ${label}, your account there is linked anew if it belongs to this address.`,
    smallPrint: 'If you did not expect this, tell the team behind it.',
  },
  de: {
    subject: (label, workspace) => `${label} meldet Sie nicht mehr bei ${workspace} an`,
    bySelf: (label, workspace) =>
      `Sie haben festgelegt, dass Ihr Konto bei ${label} Sie nicht mehr bei ${workspace} anmeldet.`,
    byAnother: (label, workspace) =>
      `ein Admin hat festgelegt, dass Ihr Konto bei ${label} Sie nicht mehr bei ${workspace} anmeldet. Überall, wo Sie angemeldet waren, sind Sie jetzt abgemeldet.`,
    anew: (label) =>
      `Wenn Sie sich das nächste Mal über ${label} anmelden, wird Ihr Konto dort neu verknüpft, sofern es zu dieser Adresse gehört.`,
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
  const { subject, bySelf, byAnother, anew, smallPrint } = SENTENCES[reader.language];
  const happened = id === scope.actor.memberId ? bySelf : byAnother;
  const paragraphs = [greeting(reader, name), happened(label, face.name), anew(label)];
  await queueMail(scope, letter({ to, reader, subject: subject(label, face.name), paragraphs, smallPrint }));
}

import type { PerLanguage, PortalLanguage } from '@rostra/shared/workspace/portal-language';
import { readerOf } from '@rostra/shared/workspace/reader';
import type { Scope } from '../../db/workspace-scope.ts';
import { greeting, letter, queueMail } from '../mail/index.ts';
import { getMember } from '../members/index.ts';
import { getWorkspaceFace } from '../workspace/index.ts';

interface Sentences {
  readonly lost: {
    readonly subject: (who: string, workspace: string) => string;
    readonly asks: (who: string) => string;
    readonly decide: string;
    readonly smallPrint: string;
  };
  readonly enrolment: {
    readonly subject: (workspace: string) => string;
    readonly allowed: string;
    readonly add: string;
    readonly smallPrint: string;
  };
}

const SENTENCES: PerLanguage<Sentences> = {
  en: {
    lost: {
      subject: (who, workspace) => `${who} lost a passkey (${workspace})`,
      asks: (who) =>
        `${who} cannot use the passkey any more and asks to add a new one. Talk to ${who} first, by a way you know, then decide.`,
      decide: 'Decide',
      smallPrint: 'Until you do, nothing changes.',
    },
    enrolment: {
      subject: (workspace) => `Add a new passkey for ${workspace}`,
      allowed:
        'an administrator of your team let you add a new passkey. The ones you have now stop working when you do.',
      add: 'Add a new passkey',
      smallPrint: 'The link is good for 24 hours and works once. If you did not ask for this, tell an administrator.',
    },
  },
  de: {
    lost: {
      subject: (who, workspace) => `${who} hat einen Passkey verloren (${workspace})`,
      asks: (who) =>
        `${who} kann den bisherigen Passkey nicht mehr verwenden und möchte einen neuen hinzufügen. Sprechen Sie zuerst auf einem Ihnen bekannten Weg mit ${who} und entscheiden Sie dann.`,
      decide: 'Entscheiden',
      smallPrint: 'Bis dahin ändert sich nichts.',
    },
    enrolment: {
      subject: (workspace) => `Neuer Passkey für ${workspace}`,
      allowed:
        'ein Admin Ihres Teams hat Ihnen erlaubt, einen neuen Passkey hinzuzufügen. Ihre bisherigen Passkeys gelten dann nicht mehr.',
      add: 'Neuen Passkey hinzufügen',
      smallPrint:
        'Der Link gilt 24 Stunden und funktioniert einmal. Wenn Sie das nicht angefordert haben, sagen Sie es bitte einem Admin.',
    },
  },
};

/** Tells every other administrator that somebody asks for a new passkey. */
export async function mailLostPasskey(scope: Scope, memberId: string): Promise<void> {
  const { name: who } = await getMember(scope, memberId);
  const face = await getWorkspaceFace(scope);
  const admins = await scope.em.execute<{ email: string; name: string; language: PortalLanguage | null }[]>(
    `select email, name, language from member
      where workspace_id = ? and role = 'admin' and id <> ? and deactivated_at is null and merged_into_id is null order by id`,
    [scope.workspaceId, memberId],
  );
  for (const { email: to, name, language } of admins) {
    const reader = readerOf(face, language);
    const { subject, asks, decide, smallPrint } = SENTENCES[reader.language].lost;
    const links = [{ href: `${scope.deps.publicUrl}/w/${face.slug}/staff/team`, words: decide }];
    const paragraphs = [greeting(reader, name), asks(who)];
    await queueMail(scope, letter({ to, reader, subject: subject(who, face.name), paragraphs, links, smallPrint }));
  }
}

/** Mails somebody the link by which they add a new passkey. */
export async function mailEnrolment(scope: Scope, memberId: string, secret: string): Promise<void> {
  const { email: to, name, language } = await getMember(scope, memberId);
  const face = await getWorkspaceFace(scope);
  const reader = readerOf(face, language);
  const { subject, allowed, add, smallPrint } = SENTENCES[reader.language].enrolment;
  const links = [{ href: `${scope.deps.publicUrl}/w/${face.slug}/sign-in/new-passkey#${secret}`, words: add }];
  const paragraphs = [greeting(reader, name), allowed];
  await queueMail(scope, letter({ to, reader, subject: subject(face.name), paragraphs, links, smallPrint }));
}

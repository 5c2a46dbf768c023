import type { PerLanguage } from '@rostra/shared/workspace/portal-language';
import { readerOf } from '@rostra/shared/workspace/reader';
import type { Scope } from '../../db/workspace-scope.ts';
import { greeting, letter, longDay, queueMail } from '../mail/index.ts';
import { findMemberNames, MemberEntity } from '../members/index.ts';
import { getWorkspaceFace } from '../workspace/index.ts';

interface Sentences {
  readonly somebody: string;
  readonly asked: {
    readonly subject: (workspace: string, day: string) => string;
    readonly said: (who: string, workspace: string, day: string) => string;
    readonly takeBack: string;
    readonly look: string;
  };
  readonly withdrawn: {
    readonly subject: (workspace: string) => string;
    readonly said: (who: string) => string;
    readonly open: string;
  };
}

const SENTENCES: PerLanguage<Sentences> = {
  en: {
    somebody: 'Somebody',
    asked: {
      subject: (workspace, day) => `${workspace} will be deleted on ${day}`,
      said: (who, workspace, day) =>
        `${who} asked for ${workspace} to be deleted. On ${day} everything in it is removed for good: people, points, submissions, rewards and the audit log.`,
      takeBack: 'Until then every administrator can take this back.',
      look: 'Look at it or take it back',
    },
    withdrawn: {
      subject: (workspace) => `${workspace} will not be deleted`,
      said: (who) => `${who} took the deletion back. Nothing was removed.`,
      open: 'Open the workspace',
    },
  },
  de: {
    somebody: 'Jemand',
    asked: {
      subject: (workspace, day) => `${workspace} wird am ${day} gelöscht`,
      said: (who, workspace, day) =>
        `${who} hat die Löschung von ${workspace} beantragt. Am ${day} wird alles endgültig entfernt: Personen, Punkte, Einreichungen, Prämien und das Änderungsprotokoll.`,
      takeBack: 'Bis dahin können alle Admins die Löschung zurücknehmen.',
      look: 'Ansehen oder zurücknehmen',
    },
    withdrawn: {
      subject: (workspace) => `${workspace} wird nicht gelöscht`,
      said: (who) => `${who} hat die Löschung zurückgenommen. Es wurde nichts entfernt.`,
      open: 'Workspace öffnen',
    },
  },
};

/** What administrators are told: when everything goes, or, for null, that it stays. */
export interface DeletionNews {
  readonly dueAt: Date | null;
}

/** Tells every administrator that the workspace is about to be deleted, or that it no longer is. */
export async function mailDeletion(scope: Scope, { dueAt }: DeletionNews): Promise<void> {
  const { workspaceId, actor } = scope;
  const face = await getWorkspaceFace(scope);
  const { name: workspace, slug, timeZone } = face;
  const who = actor.memberId && (await findMemberNames(scope, [actor.memberId])).get(actor.memberId);
  const admins = await scope.em.find(MemberEntity, { workspaceId, role: 'admin', mergedIntoId: null });
  for (const { email: to, name, language } of admins) {
    const reader = readerOf(face, language);
    const { subject, lines, words } = wording(SENTENCES[reader.language], {
      who: who || SENTENCES[reader.language].somebody,
      workspace,
      day: dueAt && longDay(dueAt, timeZone, reader),
    });
    const links = [{ href: `${scope.deps.publicUrl}/w/${slug}/staff/settings/workspace`, words }];
    await queueMail(scope, letter({ to, reader, subject, paragraphs: [greeting(reader, name), ...lines], links }));
  }
}

function wording(
  { asked, withdrawn }: Sentences,
  { who, workspace, day }: { readonly who: string; readonly workspace: string; readonly day: string | null },
) {
  return day === null
    ? { subject: withdrawn.subject(workspace), lines: [withdrawn.said(who)], words: withdrawn.open }
    : {
        subject: asked.subject(workspace, day),
        lines: [asked.said(who, workspace, day), asked.takeBack],
        words: asked.look,
      };
}

import type { Deps } from '../../../deps/deps.ts';
import { inWorkspace, type Scope, systemActor } from '../../../db/workspace-scope.ts';
import { listWorkspaceAddresses } from '../../workspace/index.ts';
import { MailMessageEntity } from '../mail-message.entity.ts';

/** A mail that no server took, for whoever develops here. */
export interface KeptMail {
  readonly id: string;
  readonly workspace: string;
  readonly toAddress: string;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: Date;
}

/** Mails shown, at most. */
const MAILS_MAX = 50;

/** The kept mails of all workspaces, newest first. Only for the mailbox page of a development server: nothing else reads across workspaces. */
export async function listKeptMails(deps: Deps): Promise<KeptMail[]> {
  const mails: KeptMail[] = [];
  for (const { slug, workspaceId } of await listWorkspaceAddresses(deps)) {
    const options = { workspaceId, actor: systemActor, requestId: 'mailbox', readOnly: true };
    mails.push(...(await inWorkspace(deps, options, (scope) => keptIn(scope, slug))));
  }
  return mails.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime()).slice(0, MAILS_MAX);
}

async function keptIn(scope: Scope, workspace: string): Promise<KeptMail[]> {
  const where = { workspaceId: scope.workspaceId, state: 'kept' } as const;
  const rows = await scope.em.find(MailMessageEntity, where, { orderBy: { createdAt: 'desc' }, limit: MAILS_MAX });
  return rows.map(({ id, toAddress, subject, text, createdAt }) => ({
    id,
    workspace,
    toAddress,
    subject,
    text,
    createdAt,
  }));
}

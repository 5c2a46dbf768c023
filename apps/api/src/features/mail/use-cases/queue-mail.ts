import type { Scope } from '../../../db/workspace-scope.ts';
import { MailMessageEntity } from '../mail-message.entity.ts';

/** A mail ready to go: both texts say the same. */
export interface NewMail {
  readonly toAddress: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Stores a mail and the job that sends it in the caller's transaction: it goes out if and only if that commits. */
export async function queueMail(scope: Scope, mail: NewMail): Promise<void> {
  const id = scope.newId();
  scope.em.create(MailMessageEntity, {
    workspaceId: scope.workspaceId,
    id,
    ...mail,
    state: 'queued',
    createdAt: scope.now,
  });
  await scope.em.flush();
  await scope.enqueue('send-mail', { mailId: id });
}

import type { Scope } from '../../../db/workspace-scope.ts';

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
  scope.writeLast(
    `insert into mail_message (workspace_id, id, to_address, subject, text, html, state, created_at) values (?, ?, ?, ?, ?, ?, 'queued', ?)`,
    [scope.workspaceId, id, mail.toAddress, mail.subject, mail.text, mail.html, scope.now],
  );
  await scope.enqueue('send-mail', { mailId: id });
}

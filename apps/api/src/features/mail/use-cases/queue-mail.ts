import type { Scope } from '../../../db/workspace-scope.ts';

/** A mail ready to go: both texts say the same. */
export interface NewMail {
  readonly toAddress: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Stores a mail that is due at once in the caller's transaction: it goes out if and only if that commits. */
export async function queueMail(scope: Scope, mail: NewMail): Promise<void> {
  scope.writeLast(
    `with mail as (
       insert into mail_message (workspace_id, id, to_address, subject, text, html, state, created_at) values (?, ?, ?, ?, ?, ?, 'queued', ?)
       returning workspace_id, id, created_at)
     insert into mail_due (workspace_id, mail_id, due_at, tries) select workspace_id, id, created_at, 0 from mail`,
    [scope.workspaceId, scope.newId(), mail.toAddress, mail.subject, mail.text, mail.html, scope.now],
  );
}

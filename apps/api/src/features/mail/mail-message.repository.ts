import { prepared } from '../../db/prepared.ts';
import type { Scope } from '../../db/workspace-scope.ts';

/** What a mail server is handed of a stored mail. */
export interface QueuedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A mail that waits to be sent, locked until the end of the transaction; null when there is none, or none that waits any more. */
export async function lockQueuedMail(scope: Scope, mailId: string): Promise<QueuedMail | null> {
  const [mail] = await prepared<QueuedMail>(
    scope,
    `select to_address as "to", subject, text, html from mail_message
      where workspace_id = $1 and id = $2 and state = 'queued' for update`,
    [scope.workspaceId, mailId],
  );
  return mail ?? null;
}

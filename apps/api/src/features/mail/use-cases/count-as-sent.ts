import type { Scope } from '../../../db/workspace-scope.ts';

/** Counts every mail that is due as sent when it was written, without sending it: for a story that is told afterwards. */
export async function countAsSent(scope: Scope): Promise<void> {
  await scope.em.execute(
    `with due as (delete from mail_due where workspace_id = ? returning mail_id)
     update mail_message m set state = 'sent', sent_at = m.created_at, text = '', html = '' from due
      where m.workspace_id = ? and m.id = due.mail_id`,
    [scope.workspaceId, scope.workspaceId],
  );
}

import { inWorkspace, systemActor } from '../../../db/workspace-scope.ts';
import type { Deps } from '../../../deps/deps.ts';
import type { JobPayloads } from '../../../jobs/job-catalogue.ts';
import { readSender } from '../../workspace/index.ts';
import { lockQueuedMail } from '../mail-message.repository.ts';
import type { MailTransport } from '../mail-transport.ts';

const KEEP = `update mail_message set state = 'kept' where workspace_id = ? and id = ?`;
const EMPTY = `update mail_message set state = 'sent', sent_at = ?, text = '', html = '' where workspace_id = ? and id = ?`;

/**
 * Sends one stored mail. The row is locked while it goes out, so that two workers never send it twice; a failure leaves it queued and the
 * queue tries again. A crash between the server's yes and our commit sends it once more, under the same Message-ID.
 */
export function sendMail(deps: Deps, transport: MailTransport | null) {
  return ({ workspaceId, mailId }: JobPayloads['send-mail']): Promise<void> =>
    inWorkspace(deps, { workspaceId, actor: systemActor, requestId: `mail-${mailId}` }, async (scope) => {
      const mail = await lockQueuedMail(scope, mailId);
      if (!mail) return;
      if (!transport) {
        scope.writeLast(KEEP, [workspaceId, mailId]);
        return;
      }
      const { fromName, replyTo } = await readSender(scope);
      await transport.deliver({ ...mail, fromName, replyTo, messageId: `<${mailId}@rostra>` });
      scope.writeLast(EMPTY, [scope.now, workspaceId, mailId]);
    });
}

import { inWorkspace, systemActor } from '../../../db/workspace-scope.ts';
import type { Deps } from '../../../deps/deps.ts';
import type { JobPayloads } from '../../../jobs/job-catalogue.ts';
import { readSender } from '../../workspace/index.ts';
import { lockMail } from '../mail-message.repository.ts';
import type { MailTransport } from '../mail-transport.ts';

/**
 * Sends one stored mail. The row is locked while it goes out, so that two workers never send it twice; a failure leaves it queued and the
 * queue tries again. A crash between the server's yes and our commit sends it once more, under the same Message-ID.
 */
export function sendMail(deps: Deps, transport: MailTransport | null) {
  return ({ workspaceId, mailId }: JobPayloads['send-mail']): Promise<void> =>
    inWorkspace(deps, { workspaceId, actor: systemActor, requestId: `mail-${mailId}` }, async (scope) => {
      const mail = await lockMail(scope, mailId);
      if (!mail || mail.state !== 'queued') return;
      if (!transport) {
        mail.state = 'kept';
        return;
      }
      const { toAddress: to, subject, text, html } = mail;
      const { fromName, replyTo } = await readSender(scope);
      await transport.deliver({ to, fromName, replyTo, subject, text, html, messageId: `<${mail.id}@rostra>` });
      Object.assign(mail, { state: 'sent', sentAt: scope.now, text: '', html: '' });
    });
}

import type { Deps } from '../../../deps/deps.ts';
import { lookAgain } from '../../../jobs/look-again.ts';
import { DUE_WORKSPACES } from '../mail-message.repository.ts';
import type { MailTransport } from '../mail-transport.ts';
import { sendDueMails } from './send-due-mails.ts';

/** How long a mail may wait before somebody looks. */
const EVERY_MS = 500;

/**
 * Looks twice a second where mails are due, and sends them. No job per mail: a job is a second row to write, to fetch and to end, and costs more than the
 * mail itself. Any number of processes may do this; they skip what another has in hand.
 *
 * @param transport null keeps the mails for the mailbox page
 * @returns stops looking, and waits for the mail that is under way
 */
export function startSendingMails(deps: Deps, transport: MailTransport | null): () => Promise<void> {
  return lookAgain({
    everyMs: EVERY_MS,
    look: () => sendAll(deps, transport),
    failure: 'mails could not be sent',
    logger: deps.logger,
  });
}

async function sendAll(deps: Deps, transport: MailTransport | null): Promise<void> {
  const rows = await deps.orm.em.fork().execute<{ workspaceId: string }[]>(DUE_WORKSPACES, [deps.clock.now()]);
  for (const { workspaceId } of rows) await sendDueMails(deps, workspaceId, transport);
}

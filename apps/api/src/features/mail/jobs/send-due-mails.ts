import { inWorkspace, type Scope, systemActor } from '../../../db/workspace-scope.ts';
import type { Deps } from '../../../deps/deps.ts';
import { readSender } from '../../workspace/index.ts';
import { type DueMail, keepDueMails, lockDueMail } from '../mail-message.repository.ts';
import type { MailTransport } from '../mail-transport.ts';

/** Mails that are kept in one transaction, at most. */
const KEPT_AT_ONCE = 200;
/** Tries before a mail is given up. */
const TRIES_MAX = 8;
/** After how many seconds a mail is tried again; three times as many after each try: the eight take nine hours. */
const FIRST_PAUSE_S = 10;

const SENT = `update mail_message set state = 'sent', sent_at = ?, text = '', html = '' where workspace_id = ? and id = ?`;
const FAILED = `update mail_message set state = 'failed' where workspace_id = ? and id = ?`;
const DONE = 'delete from mail_due where workspace_id = ? and mail_id = ?';
const LATER = 'update mail_due set tries = ?, due_at = ? where workspace_id = ? and mail_id = ?';

/** Sends every mail of a workspace whose turn it is, or keeps it for the mailbox page where there is no mail server. */
export async function sendDueMails(deps: Deps, workspaceId: string, transport: MailTransport | null): Promise<void> {
  const options = { workspaceId, actor: systemActor, requestId: 'send-mails' };
  const next = (scope: Scope) => (transport ? sendNext(scope, transport) : keepNext(scope));
  while (await inWorkspace(deps, options, next));
}

async function keepNext(scope: Scope): Promise<boolean> {
  return (await keepDueMails(scope, KEPT_AT_ONCE)) === KEPT_AT_ONCE;
}

/**
 * Sends one mail. Its row stays locked while it goes out, so that two workers never send it twice. A crash between the server's yes and our commit
 * sends it once more, under the same Message-ID.
 */
async function sendNext(scope: Scope, transport: MailTransport): Promise<boolean> {
  const mail = await lockDueMail(scope);
  if (!mail) return false;
  const { workspaceId } = scope;
  if (mail.letter) {
    const fault = await deliver(scope, transport, mail);
    if (fault) return tryLater(scope, mail);
    scope.writeLast(SENT, [scope.now, workspaceId, mail.id]);
  }
  scope.writeLast(DONE, [workspaceId, mail.id]);
  return true;
}

/** Hands the mail over; gives false when the server took it, and true when it did not. */
async function deliver(scope: Scope, transport: MailTransport, { id, letter }: DueMail): Promise<boolean> {
  const { fromName, replyTo } = await readSender(scope);
  try {
    if (letter) await transport.deliver({ ...letter, fromName, replyTo, messageId: `<${id}@rostra>` });
    return false;
  } catch (fault) {
    scope.deps.logger.error({ ...faultOfServer(fault), mailId: id }, 'a mail was not taken by the mail server');
    return true;
  }
}

/** What a mail server's refusal was about. Its own words quote the address it refuses, and now and then the mail. */
function faultOfServer(fault: unknown) {
  const said = (key: string): unknown => (fault instanceof Error ? Reflect.get(fault, key) : undefined);
  return { code: said('code'), command: said('command'), answer: said('responseCode') };
}

function tryLater(scope: Scope, { id, tries }: DueMail): boolean {
  const { workspaceId, now } = scope;
  if (tries + 1 >= TRIES_MAX) {
    scope.writeLast(FAILED, [workspaceId, id]);
    scope.writeLast(DONE, [workspaceId, id]);
    return true;
  }
  const dueAt = new Date(now.getTime() + FIRST_PAUSE_S * 1_000 * 3 ** tries);
  scope.writeLast(LATER, [tries + 1, dueAt, workspaceId, id]);
  return true;
}

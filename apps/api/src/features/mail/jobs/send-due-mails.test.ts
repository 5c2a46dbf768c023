import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askAsOwner } from '../../../testing/ask-as-owner.ts';
import { buildPlace } from '../../../testing/build-place.ts';
import { type TestMailServer, startMailServer } from '../../../testing/mail-server.ts';
import { rememberingLogger } from '../../../testing/log-lines.ts';
import { mailsOf } from '../../../testing/ask-for-mail.ts';
import { useTestApi } from '../../../testing/use-test-api.ts';
import { type MailTransport, smtpTransport } from '../mail-transport.ts';
import { queueMail } from '../use-cases/queue-mail.ts';
import { sendDueMails } from './send-due-mails.ts';

const api = useTestApi();
let server: TestMailServer;
let transport: MailTransport | null;
beforeAll(async () => {
  server = await startMailServer();
  transport = smtpTransport({ smtpUrl: server.url, mailFrom: 'Rostra <no-reply@rostra.example>' });
});
afterAll(() => server.close());

/** Nobody listens there. */
const nowhere = smtpTransport({ smtpUrl: 'smtp://127.0.0.1:1', mailFrom: 'Rostra <no-reply@rostra.example>' });

async function buildMail() {
  const { workspaceId, email } = await buildPlace(api);
  const mail = { toAddress: email, subject: 'News', text: 'Hello', html: '<p>Hello</p>' };
  await api.inWorkspace(workspaceId, (scope) => queueMail(scope, mail));
  return {
    workspaceId,
    email,
    send: (by: MailTransport | null) => sendDueMails(api.deps, workspaceId, by),
    arrived: () => server.mails.filter(({ to }) => to?.[0]?.address === email).length,
    states: async () => (await mailsOf(api, workspaceId)).map(({ state }) => state),
    due: () => askAsOwner<{ tries: number }>(api, `select tries from mail_due where workspace_id = '${workspaceId}'`),
  };
}

describe('a mail that is due', () => {
  it('goes out once however many look at the same time, and its texts are emptied', async () => {
    const mail = await buildMail();
    await Promise.all([mail.send(transport), mail.send(transport), mail.send(transport)]);
    await server.next(mail.email);
    expect([mail.arrived(), await mail.states(), await mail.due()]).toEqual([1, ['sent'], []]);
    const [sent] = await mailsOf(api, mail.workspaceId);
    expect([sent?.text, sent?.html]).toEqual(['', '']);
  });

  it('leaves no address in the log when the server quotes the one it refuses', async () => {
    const mail = await buildMail();
    const { logger, lines } = rememberingLogger();
    const refusing: MailTransport = {
      async deliver({ to, text }) {
        const words = `550 5.1.1 <${to}>: mailbox unavailable, in reply to ${text}`;
        throw Object.assign(new Error(words), {
          code: 'EENVELOPE',
          command: 'RCPT TO',
          responseCode: 550,
          rejected: [to],
        });
      },
    };
    await sendDueMails({ ...api.deps, logger }, mail.workspaceId, refusing);
    expect(lines.join('')).toContain('"code":"EENVELOPE","command":"RCPT TO","answer":550');
    expect(lines.join('')).not.toContain(mail.email);
    expect(lines.join('')).not.toContain('Hello');
  });

  it('is not written when the transaction is not', async () => {
    const { workspaceId, email } = await buildPlace(api);
    const mail = { toAddress: email, subject: 'News', text: 'Hello', html: '' };
    const failing = api.inWorkspace(workspaceId, async (scope) => {
      await queueMail(scope, mail);
      throw new Error('planted');
    });
    await expect(failing).rejects.toThrow('planted');
    expect(await mailsOf(api, workspaceId)).toEqual([]);
  });

  it('waits longer after each try in vain, and goes out as soon as the server takes it', async () => {
    const mail = await buildMail();
    await mail.send(nowhere);
    expect(await mail.due()).toEqual([{ tries: 1 }]);
    await mail.send(transport);
    expect(mail.arrived()).toBe(0);
    api.clock.advance(10_000);
    await mail.send(nowhere);
    api.clock.advance(29_000);
    await mail.send(transport);
    expect(await mail.due()).toEqual([{ tries: 2 }]);
    api.clock.advance(1_000);
    await mail.send(transport);
    expect([await mail.states(), await mail.due()]).toEqual([['sent'], []]);
  });

  it('is given up after eight tries', async () => {
    const mail = await buildMail();
    for (let tried = 0; tried < 8; tried += 1) {
      await mail.send(nowhere);
      api.clock.advance(24 * 3_600_000);
    }
    expect([await mail.states(), await mail.due()]).toEqual([['failed'], []]);
  });

  it('is left out when it was removed with the person it was for', async () => {
    const mail = await buildMail();
    await askAsOwner(api, `delete from mail_message where workspace_id = '${mail.workspaceId}'`);
    await mail.send(transport);
    expect([mail.arrived(), await mail.due()]).toEqual([0, []]);
  });

  it('is kept for the mailbox page where there is no mail server', async () => {
    const mail = await buildMail();
    await mail.send(null);
    expect([await mail.states(), await mail.due()]).toEqual([['kept'], []]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorkers } from '../../jobs/start-workers.ts';
import { buildPlace, type Place } from '../../testing/build-place.ts';
import { type TestMailServer, startMailServer } from '../../testing/mail-server.ts';
import { cookieOf, dataOf } from '../../testing/serve-app.ts';
import { useServedApp } from '../../testing/use-served-app.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { smtpTransport, startSendingMails } from '../mail/index.ts';

const api = useTestApi();
const app = useServedApp(() => api.deps);
let mail: TestMailServer;
let stopSending: () => Promise<void>;
beforeAll(async () => {
  mail = await startMailServer();
  await startWorkers(api.deps, api.jobs);
  stopSending = startSendingMails(
    api.deps,
    smtpTransport({ smtpUrl: mail.url, mailFrom: 'Rostra <no-reply@rostra.example>' }),
  );
});
afterAll(async () => {
  await stopSending();
  await mail.close();
});

async function askForMail({ slug, email }: Place, language?: 'de') {
  const { attemptId } = await api
    .as(null)
    .identity.requestSignIn({ workspace: slug, email: email.toUpperCase(), language });
  const arrived = await mail.next(email);
  const secret = /sign-in\/confirm#([\w-]+)/.exec(arrived.text ?? '')?.[1] ?? '';
  const code = /(?:code:|Code ein:) (\d{6})/.exec(arrived.text ?? '')?.[1] ?? '';
  return { attemptId, arrived, secret, code };
}

async function whoIs(response: Response) {
  return dataOf(await app.get('session.current', undefined, { cookie: cookieOf(response) ?? '' }));
}

describe('a sign-in mail', () => {
  it('arrives through a mail server, and its link signs in', async () => {
    const place = await buildPlace(api);
    const { arrived, code, secret } = await askForMail(place);
    expect(arrived.subject).toBe(`Sign in to Acme & Söhne: ${code}`);
    expect(arrived.from?.address).toBe('no-reply@rostra.example');
    const confirmed = await app.post('identity.confirmSignInLink', { workspace: place.slug, secret });
    expect(await dataOf(confirmed)).toEqual({ role: 'champion', secondStep: null });
    expect(await whoIs(confirmed)).toMatchObject({
      surface: 'portal',
      member: { id: place.memberId, role: 'champion' },
    });
  });

  it('arrives through a mail server, and its code signs in', async () => {
    const place = await buildPlace(api, 'manager');
    const { attemptId, code } = await askForMail(place);
    const confirmed = await app.post('identity.confirmSignInCode', { workspace: place.slug, attemptId, code });
    expect(await whoIs(confirmed)).toMatchObject({
      surface: 'console',
      member: { id: place.memberId, role: 'manager' },
    });
  });

  it('speaks like the page it was asked for on, where that language is on', async () => {
    const place = await buildPlace(api);
    expect((await askForMail(place, 'de')).arrived.subject).toMatch(/^Sign in to/);
    await api.inWorkspace(place.workspaceId, (scope) =>
      scope.em.execute(`update workspace set further_locales = '{de-CH}' where id = ?`, [place.workspaceId]),
    );
    const { arrived, code } = await askForMail(place, 'de');
    expect(arrived.subject).toBe(`Anmeldung bei Acme & Söhne: ${code}`);
    expect(arrived.html).toContain('lang="de"');
    expect(arrived.html).toContain('Oder geben Sie diesen Code ein:');
  });

  it('shows a name from an import as text and fetches nothing from anywhere', async () => {
    const { arrived, secret } = await askForMail(await buildPlace(api, 'champion', 'Ana <b>{{link}}</b>'));
    expect(arrived.html).toContain('Hello Ana &lt;b&gt;{{link}}&lt;/b&gt;');
    expect(arrived.html).toContain('Acme &amp; Söhne');
    expect(arrived.html).toContain(`#${secret}"`);
    expect(arrived.html).not.toMatch(/<link|@import|<img|googleapis/);
  });

  it('is emptied once it was handed over, so that its secrets lie nowhere', async () => {
    const place = await buildPlace(api);
    const { secret } = await askForMail(place);
    // A second mail arrives only after the first one's transaction has ended.
    await askForMail(place);
    const rows = await api.inWorkspace(place.workspaceId, (scope) =>
      scope.em.execute<{ row: string }[]>(
        `select row_to_json(t)::text as row from token t where workspace_id = ?
         union all select row_to_json(m)::text from mail_message m where workspace_id = ?
         union all select row_to_json(a)::text from audit_event a where workspace_id = ?`,
        [place.workspaceId, place.workspaceId, place.workspaceId],
      ),
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter(({ row }) => row.includes(secret))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { queueMail, sendDueMails } from '../features/mail/index.ts';
import { buildPlace } from '../testing/build-place.ts';
import { serveApp } from '../testing/serve-app.ts';
import { useTestApi } from '../testing/use-test-api.ts';
import { devMailbox } from './dev-mailbox.ts';

const api = useTestApi();

/** A mail that the worker found no server for. */
async function keepMail(workspaceId: string, subject: string, text: string): Promise<void> {
  const mail = { toAddress: 'ana@example.com', subject, text, html: '' };
  await api.inWorkspace(workspaceId, (scope) => queueMail(scope, mail));
  await sendDueMails(api.deps, workspaceId, null);
}

describe('the mailbox page', () => {
  it('lists kept mails of all workspaces newest first, with their links, and runs nothing of what they say', async () => {
    const [one, two] = [await buildPlace(api), await buildPlace(api)];
    await keepMail(one.workspaceId, 'Older', 'Hello <script>alert(1)</script>');
    api.clock.advance(1000);
    await keepMail(
      two.workspaceId,
      'Newer & better',
      'Here:\nhttp://localhost:4000/w/x/sign-in/confirm#abc"onclick="x\nBye',
    );
    const app = await serveApp({ ...api.deps, keepsMail: true });
    const page = await fetch(`${app.url}/dev/mailbox`);
    const html = await page.text();
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(html.indexOf('Newer &amp; better')).toBeLessThan(html.indexOf('Older'));
    expect(html).toContain('<a href="http://localhost:4000/w/x/sign-in/confirm#abc&quot;onclick=&quot;x">');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toContain('<script');
    await app.close();
  });

  it('is not there unless asked for, and cannot be made in production', async () => {
    const app = await serveApp(api.deps);
    expect((await fetch(`${app.url}/dev/mailbox`)).status).toBe(404);
    await app.close();
    expect(() => devMailbox({ ...api.deps, isProduction: true })).toThrow('never served in production');
  });
});

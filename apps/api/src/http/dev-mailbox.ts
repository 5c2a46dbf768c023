import { randomBytes } from 'node:crypto';
import { Router } from 'express';
import type { Deps } from '../deps/deps.ts';
import { listKeptMails, mailboxPath } from '../features/mail/index.ts';
import { mailboxPage } from './dev-mailbox-page.ts';

/**
 * `GET /dev/mailbox`: the mails that would have gone out, where no mail server is configured. It shows sign-in links to whoever can open it, so it is
 * for development alone: main never adds it in production, and it refuses to be made there.
 *
 * @throws Error in production
 */
export function devMailbox(deps: Deps): Router {
  if (deps.isProduction) throw new Error('the mailbox page shows sign-in links and is never served in production');
  const routes = Router();
  routes.get(mailboxPath, async (_req, res) => {
    const nonce = randomBytes(16).toString('base64');
    const mails = await listKeptMails(deps);
    res.setHeader(
      'content-security-policy',
      `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    res.setHeader('cache-control', 'no-store');
    res.type('html').send(mailboxPage(mails, nonce));
  });
  return routes;
}

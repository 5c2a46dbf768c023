import { escapeHtml, type KeptMail } from '../features/mail/index.ts';

/** The mailbox page as HTML. Everything in it is escaped: names in mails come from imports and proofs. */
export function mailboxPage(mails: readonly KeptMail[], nonce: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Mailbox · Rostra development server</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>
<header>
<p class="mark">Rostra development server</p>
<h1>Mailbox</h1>
<p class="lead">No mail server is configured, so mails end here instead of going out. Reload the page for new ones. Set <code>SMTP_URL</code> to send them.</p>
</header>
${mails.length === 0 ? EMPTY : `<ol>${mails.map(mailItem).join('\n')}</ol>`}
</main>
</body>
</html>`;
}

const EMPTY = `<p class="empty">Nothing here yet. Ask for a sign-in link, then reload this page: a mail takes about a second.</p>`;

function mailItem({ workspace, toAddress, subject, text, createdAt }: KeptMail): string {
  return `<li>
<article>
<h2>${escapeHtml(subject)}</h2>
<p class="about">To ${escapeHtml(toAddress)} · workspace ${escapeHtml(workspace)} · <time datetime="${createdAt.toISOString()}">${shownTime(createdAt)}</time></p>
<div class="text">${withLinks(text)}</div>
</article>
</li>`;
}

function shownTime(at: Date): string {
  return `${at.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** Text with its addresses made into links. Split first, so that what is escaped is never searched. */
function withLinks(text: string): string {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, index) =>
      index % 2 === 1 ? `<a href="${escapeHtml(part)}">${escapeHtml(part)}</a>` : escapeHtml(part),
    )
    .join('');
}

// The portal's own tokens, written out: the page has to stand without a built portal.
const STYLE = `
:root { color-scheme: light dark; --paper: light-dark(#f7f6f3, #181715); --surface: light-dark(#fff, #21201d); --rule: light-dark(#e2dfd9, #383530);
  --ink: light-dark(#23211d, #edeae4); --soft: light-dark(#57534b, #bab5ab); --accent: light-dark(#116459, #6caea2); }
* { box-sizing: border-box; margin: 0; }
body { background: var(--paper); color: var(--ink); font: 1rem/1.5 'Figtree Variable', Figtree, 'Segoe UI', system-ui, sans-serif; }
main { max-inline-size: 46rem; margin-inline: auto; padding: 3rem 1rem 4.5rem; }
header { display: grid; gap: 0.5rem; margin-block-end: 2rem; }
.mark { color: var(--soft); font-size: 0.875rem; font-weight: 600; }
h1 { font-size: 2.125rem; line-height: 1.12; letter-spacing: -0.018em; }
.lead, .about { color: var(--soft); }
.about { font-size: 0.875rem; }
.empty { padding-block: 2rem; border-block: 1px solid var(--rule); }
ol { list-style: none; padding: 0; display: grid; gap: 1rem; }
article { padding: 1.5rem; border: 1px solid var(--rule); border-radius: 12px; background: var(--surface); display: grid; gap: 0.5rem; }
h2 { font-size: 1.25rem; line-height: 1.3; overflow-wrap: anywhere; }
.text { margin-block-start: 0.5rem; padding-block-start: 1rem; border-block-start: 1px solid var(--rule); white-space: pre-wrap; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: 0.2em; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
code { font-size: 0.875em; }
`;

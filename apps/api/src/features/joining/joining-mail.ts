import { escapeHtml, type NewMail } from '../mail/index.ts';

/** Whom a mail about joining goes to, and on whose behalf. */
export interface JoiningMailTo {
  readonly to: string;
  readonly workspaceName: string;
}

/** The mail with the link to join by. */
export function joiningMail({ to, workspaceName, link }: JoiningMailTo & { readonly link: string }): NewMail {
  return mail({
    to,
    subject: `Join ${workspaceName}`,
    paragraphs: [
      `You asked to sign in to ${workspaceName}. Nobody there has this address yet, and you can join.`,
      'The link is good for 15 minutes and can be used once. If you did not ask for this, do nothing.',
    ],
    link: ['Join', link],
  });
}

/** The mail that somebody may come in. */
export function approvedMail({ to, workspaceName, link }: JoiningMailTo & { readonly link: string }): NewMail {
  return mail({
    to,
    subject: `Welcome to ${workspaceName}`,
    paragraphs: [`You asked to join ${workspaceName}. You are in.`],
    link: ['Sign in', link],
  });
}

/** The mail that somebody may not come in, with the words of whoever decided, if there are any. */
export function declinedMail({ to, workspaceName, words }: JoiningMailTo & { readonly words: string }): NewMail {
  const said = words === '' ? [] : ['They write:', words];
  return mail({
    to,
    subject: `About joining ${workspaceName}`,
    paragraphs: [`You asked to join ${workspaceName}. The team behind it said no this time.`, ...said],
    link: null,
  });
}

interface Content {
  readonly to: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly link: readonly [label: string, address: string] | null;
}

function mail({ to, subject, paragraphs, link }: Content): NewMail {
  const text = [...paragraphs, ...(link ? [`${link[0]}: ${link[1]}`] : [])].join('\n\n');
  const body = paragraphs.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
  const button = link ? `<p><a href="${escapeHtml(link[1])}">${escapeHtml(link[0])}</a></p>` : '';
  return {
    toAddress: to,
    subject,
    text: `${text}\n`,
    html: `<div style="font-family:'Segoe UI',Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;color:#23211d">${body}${button}</div>`,
  };
}

import { escapeHtml } from './escape-html.ts';
import type { NewMail } from './use-cases/queue-mail.ts';

/** A mail of a few plain sentences. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  /** Without markup; a line break stays one. */
  readonly paragraphs: readonly string[];
  /** What to press, if anything, and what it says. */
  readonly link?: { readonly href: string; readonly words: string };
  /** What stands small below, such as how long the link is good. */
  readonly smallPrint?: string;
}

/** A plain mail in text and HTML, which say the same. */
export function letter({ to, subject, paragraphs, link, smallPrint }: Letter): NewMail {
  const linkText = link ? [`${link.words}: ${link.href}`] : [];
  const small = smallPrint ? [smallPrint] : [];
  return {
    toAddress: to,
    subject,
    text: `${[...paragraphs, ...linkText, ...small].join('\n\n')}\n`,
    html: `<div style="font-family:'Segoe UI',Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;color:#23211d">${[
      ...paragraphs.map((line) => `<p style="white-space:pre-line">${escapeHtml(line)}</p>`),
      ...(link ? [`<p><a href="${escapeHtml(link.href)}">${escapeHtml(link.words)}</a></p>`] : []),
      ...small.map((line) => `<p style="font-size:14px;color:#57534b">${escapeHtml(line)}</p>`),
    ].join('')}</div>`,
  };
}

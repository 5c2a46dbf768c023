import type { Reader } from '@rostra/shared/workspace/reader';
import { escapeHtml } from './escape-html.ts';
import type { NewMail } from './use-cases/queue-mail.ts';

/** What to press, and what it says. */
export interface LetterLink {
  readonly href: string;
  readonly words: string;
}

/** A mail of a few plain sentences. */
export interface Letter {
  readonly to: string;
  readonly reader: Reader;
  readonly subject: string;
  /** Without markup; a line break stays one. */
  readonly paragraphs: readonly string[];
  /** What is listed after the paragraphs. */
  readonly list?: readonly string[];
  readonly links?: readonly LetterLink[];
  /** What stands small below, such as how long the link is good. */
  readonly smallPrint?: string;
}

/** A plain mail in text and HTML, which say the same, in the reader's language. */
export function letter({ to, reader, subject, paragraphs, list = [], links = [], smallPrint }: Letter): NewMail {
  const small = smallPrint ? [smallPrint] : [];
  const listText = list.length > 0 ? [list.map((line) => `- ${line}`).join('\n')] : [];
  const linkText = links.map(({ words, href }) => `${words}: ${href}`);
  return {
    toAddress: to,
    subject,
    text: `${[...paragraphs, ...listText, ...linkText, ...small].join('\n\n')}\n`,
    // Programs that read mails aloud take the language from here.
    html: `<div lang="${reader.locale}" style="font-family:'Segoe UI',Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;color:#23211d">${[
      ...paragraphs.map((line) => `<p style="white-space:pre-line">${escapeHtml(line)}</p>`),
      ...(list.length > 0 ? [`<ul>${list.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`] : []),
      ...links.map(({ href, words }) => `<p><a href="${escapeHtml(href)}">${escapeHtml(words)}</a></p>`),
      ...small.map((line) => `<p style="font-size:14px;color:#57534b">${escapeHtml(line)}</p>`),
    ].join('')}</div>`,
  };
}

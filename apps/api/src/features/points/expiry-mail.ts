import type { ExpiryNotice } from '@rostra/points-engine';
import { escapeHtml, longDay, type NewMail } from '../mail/index.ts';

/** What a champion is told about points that are about to expire. */
export interface ExpiryMailContent {
  readonly to: string;
  readonly name: string;
  readonly workspaceName: string;
  /** At least one, the next day first. */
  readonly notices: readonly ExpiryNotice[];
  /** Everything that can be spent now. */
  readonly available: number;
  readonly timeZone: string;
  readonly rewardsLink: string;
  readonly statementLink: string;
}

/** The mail about points that are about to expire: how many, when, what they could become. In text and HTML. */
export function expiryMail(content: ExpiryMailContent): NewMail {
  const { to, name, workspaceName, notices, available, rewardsLink, statementLink } = content;
  const lines = notices.map((notice) => sentence(notice, content.timeZone));
  const closing =
    available > notices.reduce((sum, { points }) => sum + points, 0)
      ? `You have ${count(available)} to spend in all. Spending takes the ones that expire first.`
      : 'Until then they can be spent like any others.';
  const paragraphs = [`Hello ${name},`, ...lines, closing];
  const links = [
    ['See what you could have for them', rewardsLink],
    ['See when each of your points expires', statementLink],
  ] as const;
  return {
    toAddress: to,
    subject: `${subject(notices, content.timeZone)} (${workspaceName})`,
    text: `${[...paragraphs, ...links.map(([label, link]) => `${label}: ${link}`)].join('\n\n')}\n`,
    html: `<div style="font-family:'Segoe UI',Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;color:#23211d">${paragraphs
      .map((line) => `<p>${escapeHtml(line)}</p>`)
      .join('')}${links
      .map(([label, link]) => `<p><a href="${escapeHtml(link)}">${escapeHtml(label)}</a></p>`)
      .join('')}</div>`,
  };
}

function subject(notices: readonly ExpiryNotice[], timeZone: string): string {
  const [first] = notices;
  return first ? `${count(first.points)} ${verb(first.points)} on ${longDay(first.expiresAt, timeZone)}` : '';
}

function sentence({ points, daysLeft, expiresAt }: ExpiryNotice, timeZone: string): string {
  const when = daysLeft === 1 ? 'tomorrow' : `in ${daysLeft} days`;
  return `${count(points)} ${verb(points)} ${when}, on ${longDay(expiresAt, timeZone)}.`;
}

function count(points: number): string {
  return points === 1 ? '1 point' : `${points.toLocaleString('en')} points`;
}

function verb(points: number): string {
  return points === 1 ? 'expires' : 'expire';
}

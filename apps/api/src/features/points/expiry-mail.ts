import type { ExpiryNotice } from '@rostra/points-engine';
import { countPoints } from '@rostra/shared/workspace/put-words-in';
import { sayIn } from '@rostra/shared/workspace/say-in';
import type { WorkspaceWords } from '@rostra/shared/workspace/workspace-words.schema';
import { escapeHtml, longDay, type NewMail } from '../mail/index.ts';

/** What a champion is told about points that are about to expire. */
export interface ExpiryMailContent {
  readonly to: string;
  readonly name: string;
  readonly workspaceName: string;
  /** What the workspace calls points and tiers. */
  readonly ownWords: WorkspaceWords;
  /** At least one, the next day first. */
  readonly notices: readonly ExpiryNotice[];
  /** Everything that can be spent now. */
  readonly available: number;
  /** A few things that could be had for it, the best first. */
  readonly inReach: readonly { readonly title: string; readonly pointsCost: number }[];
  readonly timeZone: string;
  readonly rewardsLink: string;
  readonly statementLink: string;
}

/** The mail about points that are about to expire: how many, when, what they could become. In text and HTML. */
export function expiryMail(content: ExpiryMailContent): NewMail {
  const { to, name, workspaceName, notices, available, inReach, rewardsLink, statementLink, ownWords } = content;
  const lines = notices.map((notice) => sentence(notice, content));
  const closing =
    available > notices.reduce((sum, { points }) => sum + points, 0)
      ? `You have ${countPoints(available, ownWords)} to spend in all. Spending takes the ones that expire first.`
      : 'Until then they can be spent like any others.';
  const paragraphs = [`Hello ${name},`, ...lines, closing, ...(inReach.length > 0 ? ['You could have:'] : [])];
  const rewards = inReach.map(({ title, pointsCost }) => `${title}, for ${countPoints(pointsCost, ownWords)}`);
  const links = [
    ['See what you could have for them', rewardsLink],
    [sayIn(ownWords)`See when each of your points expires`, statementLink],
  ] as const;
  return {
    toAddress: to,
    subject: `${subject(content)} (${workspaceName})`,
    text: `${[...paragraphs, ...(rewards.length > 0 ? [rewards.map((line) => `- ${line}`).join('\n')] : []), ...links.map(([label, link]) => `${label}: ${link}`)].join('\n\n')}\n`,
    html: `<div style="font-family:'Segoe UI',Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;color:#23211d">${paragraphs
      .map((line) => `<p>${escapeHtml(line)}</p>`)
      .join(
        '',
      )}${rewards.length > 0 ? `<ul>${rewards.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>` : ''}${links
      .map(([label, link]) => `<p><a href="${escapeHtml(link)}">${escapeHtml(label)}</a></p>`)
      .join('')}</div>`,
  };
}

function subject({ notices, timeZone, ownWords }: ExpiryMailContent): string {
  const [first] = notices;
  return first
    ? `${countPoints(first.points, ownWords)} ${verb(first.points)} on ${longDay(first.expiresAt, timeZone)}`
    : '';
}

function sentence({ points, daysLeft, expiresAt }: ExpiryNotice, { timeZone, ownWords }: ExpiryMailContent): string {
  const when = daysLeft === 1 ? 'tomorrow' : `in ${daysLeft} days`;
  return `${countPoints(points, ownWords)} ${verb(points)} ${when}, on ${longDay(expiresAt, timeZone)}.`;
}

function verb(points: number): string {
  return points === 1 ? 'expires' : 'expire';
}

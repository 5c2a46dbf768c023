import { countPoints, putWordsIn } from '@rostra/shared/workspace/put-words-in';
import type { WorkspaceWords } from '@rostra/shared/workspace/workspace-words.schema';
import { escapeHtml, type NewMail } from '../mail/index.ts';

/** What a champion is told about points by hand. */
export interface GrantMailContent {
  readonly to: string;
  readonly name: string;
  readonly workspaceName: string;
  /** What the workspace calls points and tiers. */
  readonly ownWords: WorkspaceWords;
  readonly statusPoints: number;
  readonly rewardPoints: number;
  readonly reason: string;
  /** Opens the line of the statement. */
  readonly link: string;
}

/** The mail about points that staff gave by hand: how many, and why. In text and HTML. */
export function grantMail(content: GrantMailContent): NewMail {
  const { to, name, workspaceName, reason, link } = content;
  const what = pointsWords(content);
  const paragraphs = [`Hello ${name},`, `${workspaceName} gave you ${what}:`, `“${reason}”`];
  return {
    toAddress: to,
    subject: `You were given ${what} (${workspaceName})`,
    text: `${[...paragraphs, `See it in your statement: ${link}`].join('\n\n')}\n`,
    html: `<div style="font-family:'Segoe UI',Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;color:#23211d">${paragraphs
      .map((line) => `<p style="white-space:pre-line">${escapeHtml(line)}</p>`)
      .join('')}<p><a href="${escapeHtml(link)}">See it in your statement</a></p></div>`,
  };
}

function pointsWords({ statusPoints, rewardPoints, ownWords }: GrantMailContent): string {
  if (rewardPoints === statusPoints) return countPoints(rewardPoints, ownWords);
  const parts = [
    rewardPoints > 0 ? `${countPoints(rewardPoints, ownWords)} to spend` : null,
    statusPoints > 0 ? putWordsIn(statusCount(statusPoints), ownWords) : null,
  ];
  return parts.filter((part) => part !== null).join(' and ');
}

function statusCount(points: number): string {
  return points === 1 ? '1 status point' : `${points.toLocaleString('en')} status points`;
}

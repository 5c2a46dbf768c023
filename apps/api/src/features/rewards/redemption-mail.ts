import type { RedemptionState } from '@rostra/points-engine/vocabulary';
import { sayIn } from '@rostra/shared/workspace/say-in';
import type { WorkspaceWords } from '@rostra/shared/workspace/workspace-words.schema';
import { escapeHtml, type NewMail } from '../mail/index.ts';

/** What a champion is told about a redemption. */
export interface RedemptionMailContent {
  readonly to: string;
  readonly name: string;
  readonly workspaceName: string;
  /** The state it came into. */
  readonly state: RedemptionState;
  readonly rewardTitle: string;
  /** What staff wrote for the champion. */
  readonly words: string | null;
  /** By when the next step is done. */
  readonly dueAt: Date | null;
  readonly timeZone: string;
  /** What the workspace calls points and tiers. */
  readonly ownWords: WorkspaceWords;
  /** Where the timeline stands. */
  readonly link: string;
}

/** The mail about a redemption that staff have moved on, in text and HTML. */
export function redemptionMail(content: RedemptionMailContent): NewMail {
  const { to, name, workspaceName, link } = content;
  const { subject, lines } = wording(content);
  const paragraphs = [`Hello ${name},`, ...lines];
  return {
    toAddress: to,
    subject: `${subject} (${workspaceName})`,
    text: `${[...paragraphs, `See its timeline: ${link}`].join('\n\n')}\n`,
    html: `<div style="font-family:'Segoe UI',Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;color:#23211d">${paragraphs
      .map((line) => `<p>${escapeHtml(line).replaceAll('\n', '<br>')}</p>`)
      .join('')}<p><a href="${escapeHtml(link)}">See its timeline</a></p></div>`,
  };
}

interface Wording {
  readonly subject: string;
  readonly lines: readonly string[];
}

function wording({ state, rewardTitle, words, dueAt, timeZone, ownWords }: RedemptionMailContent): Wording {
  const pointsAreBack = sayIn(ownWords)`Your points are back, with the dates they had before.`;
  const said = words ? [words] : [];
  switch (state) {
    case 'approved': {
      const by = dueAt ? ` It comes to you by ${dayIn(dueAt, timeZone)}.` : '';
      return {
        subject: `Approved: ${rewardTitle}`,
        lines: [`your request for “${rewardTitle}” is approved.${by}`, ...said],
      };
    }
    case 'fulfilled':
      // What staff wrote may be a code worth money, and mail is read on the way: it waits behind the sign-in.
      return {
        subject: `Here it is: ${rewardTitle}`,
        lines: [`“${rewardTitle}” is yours. ${words ? 'What you need to know is on its page.' : 'Enjoy it.'}`],
      };
    case 'rejected':
      return {
        subject: `Not possible: ${rewardTitle}`,
        lines: [`we cannot give you “${rewardTitle}” this time.`, ...said, pointsAreBack],
      };
    case 'failed':
      return {
        subject: `It did not work out: ${rewardTitle}`,
        lines: [`“${rewardTitle}” could not be handed over.`, ...said, pointsAreBack],
      };
    case 'requested':
    case 'cancelled':
      return { subject: rewardTitle, lines: said };
  }
}

function dayIn(at: Date, timeZone: string): string {
  return at.toLocaleDateString('en', { timeZone, weekday: 'long', day: 'numeric', month: 'long' });
}

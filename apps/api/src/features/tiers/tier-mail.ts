import type { TierName } from '@rostra/points-engine/vocabulary';
import { escapeHtml, longDay, type NewMail } from '../mail/index.ts';

/** What a champion is told about a tier that is about to end, or has. */
export interface TierMailContent {
  readonly to: string;
  readonly name: string;
  readonly workspaceName: string;
  readonly timeZone: string;
  /** Where the tier page is. */
  readonly link: string;
  readonly news: TierNews;
}

/** A notice with its grace, or a fall. */
export type TierNews =
  | {
      readonly kind: 'notice';
      readonly tier: TierName;
      readonly graceEndsAt: Date;
      /** Status points to add by then. */
      readonly missing: number;
      /** Status points that do it if they are earned now. */
      readonly missingNow: number;
      readonly renewedUntil: Date;
      readonly fallsTo: TierName;
    }
  | {
      readonly kind: 'fall';
      readonly from: TierName;
      readonly to: TierName;
      /** Why: the grace is over, or the workspace changed its tiers. */
      readonly isByPolicy: boolean;
      /** Status points to add to be back. */
      readonly missing: number;
    };

/** The mail about a tier that ends: when, what would keep it, what comes after. In text and HTML. */
export function tierMail({ to, name, workspaceName, timeZone, link, news }: TierMailContent): NewMail {
  const { subject, lines } = news.kind === 'notice' ? notice(news, timeZone) : fall(news);
  const paragraphs = [`Hello ${name},`, ...lines];
  return {
    toAddress: to,
    subject: `${subject} (${workspaceName})`,
    text: `${[...paragraphs, `See where you stand and what counts: ${link}`].join('\n\n')}\n`,
    html: `<div style="font-family:'Segoe UI',Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;color:#23211d">${paragraphs
      .map((line) => `<p>${escapeHtml(line)}</p>`)
      .join('')}<p><a href="${escapeHtml(link)}">See where you stand and what counts</a></p></div>`,
  };
}

interface Wording {
  readonly subject: string;
  readonly lines: readonly string[];
}

function notice(news: Extract<TierNews, { kind: 'notice' }>, timeZone: string): Wording {
  const until = longDay(news.graceEndsAt, timeZone);
  const tier = NAMES[news.tier];
  return {
    subject: `${tier} is yours until ${until}`,
    lines: [
      `fewer of your status points count than ${tier} needs, so it ends on ${until}. Until then nothing changes.`,
      `${whatKeepsIt(news, timeZone)} Otherwise you go on ${news.fallsTo === 'none' ? 'without a tier' : `as ${NAMES[news.fallsTo]}`}.`,
      'Points to spend are not touched by this.',
    ],
  };
}

function whatKeepsIt(
  { tier, missing, missingNow, renewedUntil }: Extract<TierNews, { kind: 'notice' }>,
  timeZone: string,
) {
  const until = `${NAMES[tier]} until ${longDay(renewedUntil, timeZone)}`;
  const verb = missingNow === 1 ? 'keeps' : 'keep';
  if (missingNow === missing) return `${count(missing)} by then ${verb} ${until}.`;
  const atTheEnd = missing.toLocaleString('en');
  return `${count(missingNow)} ${verb} ${until}; earned only at the end it takes ${atTheEnd}, because older ones stop counting before.`;
}

function fall({ from, to, isByPolicy, missing }: Extract<TierNews, { kind: 'fall' }>): Wording {
  const now = to === 'none' ? 'Your tier has ended' : `You are ${NAMES[to]} now`;
  const why = isByPolicy
    ? `the tiers of this program have changed, and ${NAMES[from]} needs more status points than count for you.`
    : `the days to keep ${NAMES[from]} are over.`;
  return {
    subject: now,
    lines: [
      `${why} ${now}.`,
      `${count(missing)} ${missing === 1 ? 'brings' : 'bring'} you back to ${NAMES[from]}, at once. Points to spend are not touched by this.`,
    ],
  };
}

const NAMES: Readonly<Record<TierName, string>> = { none: 'none', bronze: 'Bronze', silver: 'Silver', gold: 'Gold' };

function count(points: number): string {
  return points === 1 ? '1 status point more' : `${points.toLocaleString('en')} status points more`;
}

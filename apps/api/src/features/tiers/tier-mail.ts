import type { TierName } from '@rostra/points-engine/vocabulary';
import { houseWords } from '@rostra/shared/workspace/house-words';
import type { WorkspaceWords } from '@rostra/shared/workspace/workspace-words.schema';
import { sayIn } from '@rostra/shared/workspace/say-in';
import { escapeHtml, longDay, type NewMail } from '../mail/index.ts';

/** What a champion is told about a tier that is about to end, or has. */
export interface TierMailContent {
  readonly to: string;
  readonly name: string;
  readonly workspaceName: string;
  /** What the workspace calls points and tiers. */
  readonly ownWords: WorkspaceWords;
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
export function tierMail(content: TierMailContent): NewMail {
  const { to, name, workspaceName, ownWords, timeZone, link, news } = content;
  const speech = speechIn(ownWords);
  const { subject, lines } = news.kind === 'notice' ? notice(news, speech, timeZone) : fall(news, speech);
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

function notice(news: Extract<TierNews, { kind: 'notice' }>, speech: Speech, timeZone: string): Wording {
  const { say, tierName } = speech;
  const until = longDay(news.graceEndsAt, timeZone);
  const tier = tierName(news.tier);
  return {
    subject: `${tier} is yours until ${until}`,
    lines: [
      say`fewer of your status points count than ${tier} needs, so it ends on ${until}. Until then nothing changes.`,
      `${whatKeepsIt(news, speech, timeZone)} Otherwise you go on ${news.fallsTo === 'none' ? 'without a tier' : `as ${tierName(news.fallsTo)}`}.`,
      say`Points to spend are not touched by this.`,
    ],
  };
}

function whatKeepsIt(
  { tier, missing, missingNow, renewedUntil }: Extract<TierNews, { kind: 'notice' }>,
  { count, tierName }: Speech,
  timeZone: string,
) {
  const until = `${tierName(tier)} until ${longDay(renewedUntil, timeZone)}`;
  const verb = missingNow === 1 ? 'keeps' : 'keep';
  if (missingNow === missing) return `${count(missing)} by then ${verb} ${until}.`;
  const atTheEnd = missing.toLocaleString('en');
  return `${count(missingNow)} ${verb} ${until}; earned only at the end it takes ${atTheEnd}, because older ones stop counting before.`;
}

function fall(
  { from, to, isByPolicy, missing }: Extract<TierNews, { kind: 'fall' }>,
  { say, count, tierName }: Speech,
): Wording {
  const now = to === 'none' ? 'Your tier has ended' : `You are ${tierName(to)} now`;
  const why = isByPolicy
    ? say`the tiers of this program have changed, and ${tierName(from)} needs more status points than count for you.`
    : `the days to keep ${tierName(from)} are over.`;
  return {
    subject: now,
    lines: [
      `${why} ${now}.`,
      say`${count(missing)} ${missing === 1 ? 'brings' : 'bring'} you back to ${tierName(from)}, at once. Points to spend are not touched by this.`,
    ],
  };
}

/** How a mail speaks: in the words of its workspace. */
interface Speech {
  readonly say: ReturnType<typeof sayIn>;
  readonly count: (points: number) => string;
  readonly tierName: (tier: TierName) => string;
}

function speechIn(words: WorkspaceWords): Speech {
  const say = sayIn(words);
  const names = { none: 'none', ...(words.tiers ?? houseWords.tiers) };
  return {
    say,
    count: (points) =>
      points === 1 ? say`1 status point more` : say`${points.toLocaleString('en')} status points more`,
    tierName: (tier) => names[tier],
  };
}

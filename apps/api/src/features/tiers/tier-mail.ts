import type { TierName } from '@rostra/points-engine/vocabulary';
import { houseWords } from '@rostra/shared/workspace/house-words';
import type { PerLanguage } from '@rostra/shared/workspace/portal-language';
import type { Reader } from '@rostra/shared/workspace/reader';
import { sayIn } from '@rostra/shared/workspace/say-in';
import { greeting, letter, longDay, type NewMail } from '../mail/index.ts';
import { englishTierSentences } from './tier-mail.en.ts';
import { germanTierSentences } from './tier-mail.de.ts';
import type { TierSentences } from './tier-sentences.ts';

/** What a champion is told about a tier that is about to end, or has. */
export interface TierMailContent {
  readonly to: string;
  readonly name: string;
  readonly reader: Reader;
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

const SENTENCES: PerLanguage<TierSentences> = { en: englishTierSentences, de: germanTierSentences };

/** The mail about a tier that ends: when, what would keep it, what comes after. In text and HTML. */
export function tierMail(content: TierMailContent): NewMail {
  const { to, name, reader, workspaceName, link, news } = content;
  const { seeWhere } = SENTENCES[reader.language];
  const { subject, lines } = news.kind === 'notice' ? notice(news, content) : fall(news, reader);
  return letter({
    to,
    reader,
    subject: `${subject} (${workspaceName})`,
    paragraphs: [greeting(reader, name), ...lines],
    links: [{ href: link, words: seeWhere }],
  });
}

interface Wording {
  readonly subject: string;
  readonly lines: readonly string[];
}

function notice(
  news: Extract<TierNews, { kind: 'notice' }>,
  { reader, timeZone }: Pick<TierMailContent, 'reader' | 'timeZone'>,
): Wording {
  const { graceEndsAt, renewedUntil, missing, missingNow } = news;
  const sentences = SENTENCES[reader.language].notice;
  const speech = speechIn(reader);
  const [tier, until] = [speech.tierName(news.tier), longDay(graceEndsAt, timeZone, reader)];
  const keeping = { tier, until: longDay(renewedUntil, timeZone, reader) };
  const keeps =
    missingNow === missing
      ? sentences.keepsIt(speech, { missing, ...keeping })
      : sentences.keepsItNow(speech, { missing, missingNow, ...keeping });
  const after = news.fallsTo === 'none' ? sentences.elseNone : sentences.elseTier(speech.tierName(news.fallsTo));
  return {
    subject: sentences.subject(tier, until),
    lines: [sentences.ends(speech, tier, until), `${keeps} ${after}`, sentences.notTouched(speech)],
  };
}

function fall({ from, to, isByPolicy, missing }: Extract<TierNews, { kind: 'fall' }>, reader: Reader): Wording {
  const sentences = SENTENCES[reader.language].fall;
  const speech = speechIn(reader);
  const now = to === 'none' ? sentences.nowNone : sentences.nowTier(speech.tierName(to));
  const tier = speech.tierName(from);
  const why = isByPolicy ? sentences.byPolicy(speech, tier) : sentences.byTime(tier);
  return { subject: now, lines: [`${why} ${now}.`, sentences.back(speech, missing, tier)] };
}

function speechIn(reader: Reader) {
  const names = { none: 'none', ...(reader.words.tiers ?? houseWords[reader.language].tiers) };
  return {
    say: sayIn(reader),
    number: (value: number) => value.toLocaleString(reader.locale),
    tierName: (tier: TierName) => names[tier],
  };
}

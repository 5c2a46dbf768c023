import type { ExpiryNotice } from '@rostra/points-engine';
import type { PerLanguage } from '@rostra/shared/workspace/portal-language';
import { countPoints } from '@rostra/shared/workspace/put-words-in';
import type { Reader } from '@rostra/shared/workspace/reader';
import { type Say, sayIn } from '@rostra/shared/workspace/say-in';
import { greeting, letter, longDay, type NewMail } from '../mail/index.ts';

/** What a champion is told about points that are about to expire. */
export interface ExpiryMailContent {
  readonly to: string;
  readonly name: string;
  readonly reader: Reader;
  readonly workspaceName: string;
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

/** Some points that expire, in words, and how many they are. */
interface Expiring {
  readonly points: string;
  readonly isOne: boolean;
  readonly day: string;
}

interface Sentences {
  readonly subject: (expiring: Expiring) => string;
  readonly tomorrow: (expiring: Expiring) => string;
  readonly later: (expiring: Expiring, days: number) => string;
  readonly inAll: (points: string) => string;
  readonly untilThen: string;
  readonly couldHave: string;
  readonly reward: (title: string, points: string) => string;
  readonly seeRewards: string;
  readonly seeStatement: (say: Say) => string;
}

const SENTENCES: PerLanguage<Sentences> = {
  en: {
    subject: ({ points, isOne, day }) => `${points} ${isOne ? 'expires' : 'expire'} on ${day}`,
    tomorrow: ({ points, isOne, day }) => `${points} ${isOne ? 'expires' : 'expire'} tomorrow, on ${day}.`,
    later: ({ points, isOne, day }, days) => `${points} ${isOne ? 'expires' : 'expire'} in ${days} days, on ${day}.`,
    inAll: (points) => `You have ${points} to spend in all. Spending takes the ones that expire first.`,
    untilThen: 'Until then they can be spent like any others.',
    couldHave: 'You could have:',
    reward: (title, points) => `${title}, for ${points}`,
    seeRewards: 'See what you could have for them',
    seeStatement: (say) => say`See when each of your points expires`,
  },
  de: {
    subject: ({ points, isOne, day }) => `${points} ${isOne ? 'verfällt' : 'verfallen'} am ${day}`,
    tomorrow: ({ points, isOne, day }) => `${points} ${isOne ? 'verfällt' : 'verfallen'} morgen, am ${day}.`,
    later: ({ points, isOne, day }, days) =>
      `${points} ${isOne ? 'verfällt' : 'verfallen'} in ${days} Tagen, am ${day}.`,
    inAll: (points) => `Insgesamt haben Sie ${points} zum Einlösen. Beim Einlösen zählt zuerst, was zuerst verfällt.`,
    untilThen: 'Bis dahin können Sie alles wie gewohnt einlösen.',
    couldHave: 'Das wäre zum Beispiel möglich:',
    reward: (title, points) => `${title}, für ${points}`,
    seeRewards: 'Passende Prämien ansehen',
    seeStatement: (say) => say`Ansehen, wann welche Punkte verfallen`,
  },
};

/** The mail about points that are about to expire: how many, when, what they could become. In text and HTML. */
export function expiryMail(content: ExpiryMailContent): NewMail {
  const { to, name, reader, workspaceName, notices, available, inReach, rewardsLink, statementLink } = content;
  const sentences = SENTENCES[reader.language];
  const expiring = notices.reduce((sum, { points }) => sum + points, 0);
  const closing = available > expiring ? sentences.inAll(countPoints(available, reader)) : sentences.untilThen;
  const [first] = notices;
  return letter({
    to,
    reader,
    subject: `${first ? sentences.subject(inWords(first, content)) : ''} (${workspaceName})`,
    paragraphs: [
      greeting(reader, name),
      ...notices.map((notice) => sentence(notice, content)),
      closing,
      ...(inReach.length > 0 ? [sentences.couldHave] : []),
    ],
    list: inReach.map(({ title, pointsCost }) => sentences.reward(title, countPoints(pointsCost, reader))),
    links: [
      { href: rewardsLink, words: sentences.seeRewards },
      { href: statementLink, words: sentences.seeStatement(sayIn(reader)) },
    ],
  });
}

function sentence(notice: ExpiryNotice, content: ExpiryMailContent): string {
  const { tomorrow, later } = SENTENCES[content.reader.language];
  const expiring = inWords(notice, content);
  return notice.daysLeft === 1 ? tomorrow(expiring) : later(expiring, notice.daysLeft);
}

function inWords({ points, expiresAt }: ExpiryNotice, { reader, timeZone }: ExpiryMailContent): Expiring {
  return { points: countPoints(points, reader), isOne: points === 1, day: longDay(expiresAt, timeZone, reader) };
}

import type { AwardExplanation, CapCut } from '@rostra/shared/rules/award-explanation.schema';
import type { PerLanguage } from '@rostra/shared/workspace/portal-language';
import { countPoints } from '@rostra/shared/workspace/put-words-in';
import type { Reader } from '@rostra/shared/workspace/reader';
import { sayIn, type Say } from '@rostra/shared/workspace/say-in';

interface Sentences {
  readonly allYours: (points: string) => string;
  readonly split: (say: Say, status: string, points: string) => string;
  readonly times: (say: Say, campaign: string, factor: string) => string;
  readonly onTop: (say: Say, campaign: string) => string;
  readonly streak: (weeks: number, percent: string) => string;
  readonly cut: (limits: string) => string;
  readonly refused: (say: Say, limits: string) => string;
  readonly again: (day: string) => string;
  readonly once: string;
  readonly often: (count: string) => string;
  readonly and: string;
  readonly periods: Readonly<Record<CapCut['period'], string>>;
  readonly whose: Readonly<Record<CapCut['scope'], string>>;
}

const SENTENCES: PerLanguage<Sentences> = {
  en: {
    allYours: (points) => `${points} are yours now: they count towards your tier and can be spent on rewards.`,
    split: (say, status, points) =>
      say`${status} status points count towards your tier now, and ${points} can be spent on rewards.`,
    times: (say, campaign, factor) => say`The campaign “${campaign}” is in it: ${factor} times the points.`,
    onTop: (say, campaign) => say`The campaign “${campaign}” is in it, with points on top.`,
    streak: (weeks, percent) => `Your streak of ${weeks} weeks raised them by ${percent} %.`,
    cut: (limits) => `A limit cut what it pays: ${limits}.`,
    refused: (say, limits) => say`It pays no points, because a limit is reached: ${limits}.`,
    again: (day) => `It pays again from ${day} on.`,
    once: 'once',
    often: (count) => `${count} times`,
    and: ' and ',
    periods: {
      day: 'a day',
      week: 'a week',
      month: 'a month',
      quarter: 'a quarter',
      year: 'a year',
      ever: 'in all',
    },
    whose: { member: 'for each champion', account: 'for each company', rule: 'for everybody together' },
  },
  de: {
    allYours: (points) =>
      `${points} gehören jetzt Ihnen: Sie zählen für Ihre Stufe, und Sie können Prämien dafür einlösen.`,
    split: (say, status, points) =>
      say`${status} Statuspunkte zählen jetzt für Ihre Stufe, und ${points} stehen für Prämien bereit.`,
    times: (say, campaign, factor) => say`Die Kampagne „${campaign}“ zählt mit: ${factor}-mal so viele Punkte.`,
    onTop: (say, campaign) => say`Die Kampagne „${campaign}“ zählt mit und legt Punkte obendrauf.`,
    streak: (weeks, percent) => `Ihre Serie von ${weeks} Wochen hat den Betrag um ${percent} % erhöht.`,
    cut: (limits) => `Eine Obergrenze hat den Betrag gekürzt: ${limits}.`,
    refused: (say, limits) => say`Es gibt dafür keine Punkte, weil eine Obergrenze erreicht ist: ${limits}.`,
    again: (day) => `Ab ${day} zählt es wieder.`,
    once: 'einmal',
    often: (count) => `${count}-mal`,
    and: ' und ',
    periods: {
      day: 'am Tag',
      week: 'in der Woche',
      month: 'im Monat',
      quarter: 'im Quartal',
      year: 'im Jahr',
      ever: 'insgesamt',
    },
    whose: { member: 'pro Champion', account: 'pro Unternehmen', rule: 'für alle zusammen' },
  },
};

/**
 * What a mail says of an award: the points, what raised them, and what limit cut them and until when. A paragraph each.
 *
 * @param timeZone in which days are told
 */
export function awardSentences(award: AwardExplanation, timeZone: string, reader: Reader): string[] {
  return [
    ...pointsSentences(award, reader),
    ...raiseSentences(award, reader),
    ...limitSentences(award, timeZone, reader),
  ];
}

function pointsSentences({ statusPoints, rewardPoints }: AwardExplanation, reader: Reader): string[] {
  if (statusPoints === 0 && rewardPoints === 0) return [];
  const { allYours, split } = SENTENCES[reader.language];
  if (statusPoints === rewardPoints) return [allYours(countPoints(statusPoints, reader))];
  return [split(sayIn(reader), number(statusPoints, reader), countPoints(rewardPoints, reader))];
}

function raiseSentences({ campaigns, streak }: AwardExplanation, reader: Reader): string[] {
  const sentences = SENTENCES[reader.language];
  const say = sayIn(reader);
  return [
    ...campaigns.map(({ name, effect }) =>
      effect.kind === 'multiply'
        ? sentences.times(say, name, number(effect.basisPoints / 10_000, reader))
        : sentences.onTop(say, name),
    ),
    ...(streak ? [sentences.streak(streak.weeks, number(streak.basisPoints / 100, reader))] : []),
  ];
}

function limitSentences({ cuts, refusal, paysAgainAt }: AwardExplanation, timeZone: string, reader: Reader): string[] {
  if (cuts.length === 0) return [];
  const sentences = SENTENCES[reader.language];
  const limits = cuts.map((cut) => capWords(cut, reader)).join('; ');
  if (refusal === null) return [sentences.cut(limits)];
  const again = paysAgainAt === null ? '' : ` ${sentences.again(day(paysAgainAt, timeZone, reader))}`;
  return [`${sentences.refused(sayIn(reader), limits)}${again}`];
}

function capWords({ scope, period, awardsMax, pointsMax }: CapCut, reader: Reader): string {
  const sentences = SENTENCES[reader.language];
  const amounts = [
    awardsMax === null ? null : awardsMax === 1 ? sentences.once : sentences.often(number(awardsMax, reader)),
    pointsMax === null ? null : countPoints(pointsMax, reader),
  ].filter((amount) => amount !== null);
  return `${amounts.join(sentences.and)} ${sentences.periods[period]} ${sentences.whose[scope]}`;
}

function number(value: number, { locale }: Reader): string {
  return value.toLocaleString(locale);
}

function day(instant: string, timeZone: string, { locale }: Reader): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone }).format(
    new Date(instant),
  );
}

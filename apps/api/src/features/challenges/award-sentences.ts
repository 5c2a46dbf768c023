import { countPoints } from '@rostra/shared/workspace/put-words-in';
import { sayIn } from '@rostra/shared/workspace/say-in';
import type { WorkspaceWords } from '@rostra/shared/workspace/workspace-words.schema';
import type { AwardExplanation, CapCut } from '@rostra/shared/rules/award-explanation.schema';

/**
 * What a mail says of an award: the points, what raised them, and what limit cut them and until when. Plain English, a paragraph each.
 *
 * @param timeZone in which days are told
 * @param words what the workspace calls points
 */
export function awardSentences(award: AwardExplanation, timeZone: string, words: WorkspaceWords): string[] {
  return [...pointsSentences(award, words), ...raiseSentences(award, words), ...limitSentences(award, timeZone, words)];
}

function pointsSentences({ statusPoints, rewardPoints }: AwardExplanation, words: WorkspaceWords): string[] {
  if (statusPoints === 0 && rewardPoints === 0) return [];
  if (statusPoints === rewardPoints) {
    return [
      `${countPoints(statusPoints, words)} are yours now: they count towards your tier and can be spent on rewards.`,
    ];
  }
  return [
    sayIn(
      words,
    )`${number(statusPoints)} status points count towards your tier now, and ${countPoints(rewardPoints, words)} can be spent on rewards.`,
  ];
}

function raiseSentences({ campaigns, streak }: AwardExplanation, words: WorkspaceWords): string[] {
  const say = sayIn(words);
  return [
    ...campaigns.map(({ name, effect }) =>
      effect.kind === 'multiply'
        ? say`The campaign “${name}” is in it: ${number(effect.basisPoints / 10_000)} times the points.`
        : say`The campaign “${name}” is in it, with points on top.`,
    ),
    ...(streak ? [`Your streak of ${streak.weeks} weeks raised them by ${number(streak.basisPoints / 100)} %.`] : []),
  ];
}

function limitSentences(
  { cuts, refusal, paysAgainAt }: AwardExplanation,
  timeZone: string,
  words: WorkspaceWords,
): string[] {
  if (cuts.length === 0) return [];
  const limits = cuts.map((cut) => capWords(cut, words)).join('; ');
  if (refusal === null) return [`A limit cut what it pays: ${limits}.`];
  const again = paysAgainAt === null ? '' : ` It pays again from ${day(paysAgainAt, timeZone)} on.`;
  return [sayIn(words)`It pays no points, because a limit is reached: ${limits}.${again}`];
}

const PERIODS = {
  day: 'a day',
  week: 'a week',
  month: 'a month',
  quarter: 'a quarter',
  year: 'a year',
  ever: 'in all',
} as const satisfies Record<CapCut['period'], string>;

const WHOSE = {
  member: 'for each champion',
  account: 'for each company',
  rule: 'for everybody together',
} as const satisfies Record<CapCut['scope'], string>;

function capWords({ scope, period, awardsMax, pointsMax }: CapCut, words: WorkspaceWords): string {
  const amounts = [
    awardsMax === null ? null : awardsMax === 1 ? 'once' : `${number(awardsMax)} times`,
    pointsMax === null ? null : countPoints(pointsMax, words),
  ].filter((amount) => amount !== null);
  return `${amounts.join(' and ')} ${PERIODS[period]} ${WHOSE[scope]}`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}

function day(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone }).format(
    new Date(instant),
  );
}

import { type AwardFacts, weekdays } from '../conditions/fact-catalogue.ts';
import { opinionChallengeKinds } from '../challenges/challenge-vocabulary.ts';
import type { PointPair } from './point-rule.ts';
import type { RuleSourceKind } from './rule-vocabulary.ts';

/** Something that may be worth points, as the one who saw it tells. */
export type AwardDeedInput = {
  readonly source: RuleSourceKind;
  /** What the source itself offers: the points of a stage, of a grant, of an imported row; 0 where it offers nothing. */
  readonly offered: PointPair;
  /** How many of it, a whole number; 1 for one thing. */
  readonly units: number;
  /** What it was scored, a whole number; null where it was not. */
  readonly score: number | null;
  /** When it happened: windows, caps and facts count from it. */
  readonly occurredAt: Date;
  /** What else is known; the facts of the source and of the date are filled in by `toAwardDeed`. */
  readonly facts: Omit<AwardFacts, DerivedFact>;
};

/** Something that may be worth points, with all that rules can ask. */
export type AwardDeed = Omit<AwardDeedInput, 'facts'> & {
  /** The calendar day it happened on in the workspace's zone: `YYYY-MM-DD`. */
  readonly occurredOn: string;
  readonly facts: AwardFacts;
};

/** Facts that follow from the deed itself. */
export type DerivedFact =
  | 'source.kind'
  | 'source.points'
  | 'source.units'
  | 'source.score'
  | 'occurred.on'
  | 'occurred.weekday';

/**
 * Completes a deed with the facts that follow from it, reckoned in `timeZone`. A review has no score and no units here, whatever is told, and
 * neither has an opinion that a signal brings: its points are flat, never tied to a rating or to praise (rule 12). Throws `RangeError` for an unknown zone.
 */
export function toAwardDeed(input: AwardDeedInput, timeZone: string): AwardDeed {
  const { source, offered, occurredAt, facts } = input;
  const units = isFlat(facts) ? 1 : input.units;
  const score = isFlat(facts) ? null : input.score;
  const day = Temporal.Instant.fromEpochMilliseconds(occurredAt.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  const occurredOn = day.toString();
  return {
    ...input,
    units,
    score,
    occurredOn,
    facts: {
      ...facts,
      'source.kind': source,
      'source.points': Math.max(offered.statusPoints, offered.rewardPoints),
      'source.units': units,
      'source.score': score,
      'occurred.on': occurredOn,
      'occurred.weekday': weekdays[day.dayOfWeek - 1],
    },
  };
}

/** Whether points may not hang on how much or how good it was: a review is paid flat (rule 12), and so is every other opinion. */
export function isFlat(facts: Pick<AwardFacts, 'challenge.kind' | 'signal.nature'>): boolean {
  const kind = facts['challenge.kind'];
  return facts['signal.nature'] === 'opinion' || opinionChallengeKinds.some((opinion) => opinion === kind);
}

import { type StreakPolicy, streakBonus } from '../streaks/streak-policy.ts';
import type { AwardDeed } from './award-deed.ts';
import type { AwardBase, CampaignRaise, StreakRaise } from './award-explanation.ts';
import type { CampaignEffect, PublishedCampaign } from './campaign.ts';
import { type PointPair, type PublishedRule, type RuleAmount, ruleBounds } from './point-rule.ts';

/** Points before caps, and the steps that led there; the steps add up to the points. */
export type RaisedPoints = PointPair & {
  readonly base: AwardBase;
  readonly campaigns: readonly CampaignRaise[];
  readonly streak: StreakRaise | null;
};

/** What raises the points of a rule. */
export type RaisePointsInput = {
  readonly rule: PublishedRule;
  readonly deed: AwardDeed;
  /** Those that match, in the order applied; see `chooseCampaigns`. */
  readonly campaigns: readonly PublishedCampaign[];
  /** Weeks of the champion's streak, this one included; null for who has not opted in. */
  readonly streakWeeks: number | null;
  readonly streakPolicy: StreakPolicy;
};

/**
 * The points of a deed in the order of evaluation: base, campaigns, streak, rounding down. Reckoned in ten-thousandths of a point, each step
 * rounded down to one, so that 105 % of 100 is 105 on every machine; whole points show at each step as they stand then. A base of 0 stays 0: a
 * campaign raises what a rule pays and pays nothing by itself. Never above `awardPointsMax` of either kind.
 */
export function raisePoints({ rule, deed, campaigns, streakWeeks, streakPolicy }: RaisePointsInput): RaisedPoints {
  const base = basePoints(rule.terms.amount, deed);
  const { statusPoints, rewardPoints } = base;
  const weeks = rule.terms.hasStreakBonus ? streakWeeks : null;
  const isPlain = campaigns.length === 0 && weeks === null;
  if (isPlain || (statusPoints === 0 && rewardPoints === 0)) {
    return { statusPoints, rewardPoints, base, campaigns: [], streak: null };
  }

  let fine = toFine(base);
  const raises: CampaignRaise[] = [];
  for (const { campaign, version, terms } of campaigns) {
    const next = applyEffect(fine, terms.effect);
    raises.push({ campaign, version, effect: terms.effect, ...stepOf(fine, next) });
    fine = next;
  }
  if (weeks === null) return { ...toWhole(fine), base, campaigns: raises, streak: null };
  const basisPoints = streakBonus(weeks, streakPolicy);
  const last = applyEffect(fine, { kind: 'multiply', basisPoints: whole + basisPoints });
  const streak = basisPoints === 0 ? null : { weeks, basisPoints, ...stepOf(fine, last) };
  return { ...toWhole(last), base, campaigns: raises, streak };
}

/** Basis points of the whole, and ten-thousandths of a point: the same number, so that a product is divided by it once. */
const whole = 10_000;

function basePoints(amount: RuleAmount, { offered, units, score }: AwardDeed): AwardBase {
  switch (amount.kind) {
    case 'offered':
      return { kind: amount.kind, ...times(offered, 1), units: null, score: null, each: null };
    case 'fixed':
      return { kind: amount.kind, ...times(amount, 1), units: null, score: null, each: null };
    case 'per-unit': {
      const counted = Math.min(toCount(units), amount.unitsMax ?? Infinity);
      return { kind: amount.kind, ...times(amount, counted), units: counted, score: null, each: times(amount, 1) };
    }
    case 'rubric': {
      const counted = Math.min(toCount(score ?? 0), amount.scoreMax);
      return { kind: amount.kind, ...times(amount, counted), units: null, score: counted, each: times(amount, 1) };
    }
  }
}

function times(pair: PointPair, count: number): PointPair {
  return {
    statusPoints: within(toCount(pair.statusPoints) * count),
    rewardPoints: within(toCount(pair.rewardPoints) * count),
  };
}

/** A whole number of 0 or more, whatever comes in. */
function toCount(value: number): number {
  return Number.isFinite(value) ? Math.max(0, Math.floor(value)) : 0;
}

function within(points: number): number {
  return Math.min(points, ruleBounds.awardPointsMax);
}

function applyEffect(fine: PointPair, effect: CampaignEffect): PointPair {
  if (effect.kind === 'add') {
    return {
      statusPoints: withinFine(fine.statusPoints + toCount(effect.statusPoints) * whole),
      rewardPoints: withinFine(fine.rewardPoints + toCount(effect.rewardPoints) * whole),
    };
  }
  return {
    statusPoints: share(fine.statusPoints, effect.basisPoints),
    rewardPoints: share(fine.rewardPoints, effect.basisPoints),
  };
}

/** At most 10^10 ten-thousandths times 10^5 basis points: exact in a double. */
function share(fine: number, basisPoints: number): number {
  return withinFine(Math.floor((fine * basisPoints) / whole));
}

function withinFine(fine: number): number {
  return Math.min(fine, ruleBounds.awardPointsMax * whole);
}

function toFine({ statusPoints, rewardPoints }: PointPair): PointPair {
  return { statusPoints: statusPoints * whole, rewardPoints: rewardPoints * whole };
}

function toWhole({ statusPoints, rewardPoints }: PointPair): PointPair {
  return { statusPoints: Math.floor(statusPoints / whole), rewardPoints: Math.floor(rewardPoints / whole) };
}

/** Whole points that a step added. */
function stepOf(before: PointPair, after: PointPair): PointPair {
  const from = toWhole(before);
  const to = toWhole(after);
  return {
    statusPoints: to.statusPoints - from.statusPoints,
    rewardPoints: to.rewardPoints - from.rewardPoints,
  };
}

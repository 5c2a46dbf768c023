import { allow, type Decision, type FieldProblem, refuse } from '../kernel/decision.ts';
import { tierNames } from '../vocabulary.ts';
import type { TierPolicy } from './tier-policy.ts';

/** The widest terms a tier policy may have. */
export const tierPolicyBounds = {
  thresholdMax: 1_000_000,
  windowMonthsMax: 60,
  keptMonthsMax: 60,
  graceDaysMax: 365,
} as const;

/**
 * What is wrong with a tier policy as it is written, in the order of its form; empty when it can be put in force. Thresholds ascend; a grace
 * is no longer than the months a tier is kept, taken as 28 days each.
 */
export function tierPolicyProblems(policy: TierPolicy): FieldProblem[] {
  const { windowMonthsMax, keptMonthsMax, graceDaysMax } = tierPolicyBounds;
  return [
    ...(policy.kind === 'lifetime' ? [] : lengthProblems('windowMonths', policy.windowMonths, windowMonthsMax)),
    ...thresholdProblems(policy),
    ...lengthProblems('keptMonths', policy.keptMonths, keptMonthsMax),
    ...lengthProblems('graceDays', policy.graceDays, Math.min(graceDaysMax, graceWithinTerm(policy))),
  ];
}

/** Whether a policy can be put in force. Refusals: `tier-policy-not-ready` with every field that is wrong. */
export function checkTierPolicy(policy: TierPolicy): Decision<TierPolicy> {
  const problems = tierPolicyProblems(policy);
  return problems.length > 0 ? refuse('tier-policy-not-ready', { problems }) : allow(policy);
}

/** A grace that outlasts the term it leads to would promise a day that is past before it ends. */
function graceWithinTerm({ keptMonths }: TierPolicy): number {
  const daysOfShortestMonth = 28;
  return Number.isSafeInteger(keptMonths) && keptMonths >= 1 ? keptMonths * daysOfShortestMonth : Infinity;
}

function thresholdProblems({ thresholds }: TierPolicy): FieldProblem[] {
  const problems: FieldProblem[] = [];
  let below = 0;
  for (const tier of tierNames) {
    if (tier === 'none') continue;
    const points = thresholds[tier];
    const path = `thresholds.${tier}`;
    const { thresholdMax: limit } = tierPolicyBounds;
    if (!isWithin(points, limit)) problems.push({ path, code: 'out-of-range', limit });
    else if (points <= below) problems.push({ path, code: 'not-ascending' });
    else below = points;
  }
  return problems;
}

function lengthProblems(path: string, length: number, limit: number): FieldProblem[] {
  return isWithin(length, limit) ? [] : [{ path, code: 'out-of-range', limit }];
}

function isWithin(value: number, max: number): boolean {
  return Number.isSafeInteger(value) && value >= 1 && value <= max;
}

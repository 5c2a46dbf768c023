import { tierRank } from '../tiers/tier-order.ts';
import type { PolicyOutcome } from './replay-policy.ts';

/** What the draft changes for one member. */
export type MemberOutcome = {
  readonly memberId: string;
  /** Segment of the account; null without one. */
  readonly segment: string | null;
  /** What was really posted to the member for the deeds replayed. */
  readonly posted: { readonly statusPoints: number; readonly rewardPoints: number };
  readonly today: PolicyOutcome;
  readonly draft: PolicyOutcome;
  /** `gains`: a higher tier at the end, or the same tier and more points; `loses`: the other way round. */
  readonly effect: 'gains' | 'loses' | 'same';
};

/** Tiers by which the draft leaves the member higher; below 0 when lower. */
export function tierSteps({ today, draft }: Pick<MemberOutcome, 'today' | 'draft'>): number {
  return tierRank(draft.tier) - tierRank(today.tier);
}

/** Status and reward points that the draft gives more; below 0 when fewer. */
export function pointSteps({ today, draft }: Pick<MemberOutcome, 'today' | 'draft'>): number {
  return draft.statusPoints + draft.rewardPoints - today.statusPoints - today.rewardPoints;
}

/** Whether the draft is better for the member: by tier, then by points. */
export function effectOn(outcome: Pick<MemberOutcome, 'today' | 'draft'>): MemberOutcome['effect'] {
  const steps = tierSteps(outcome) || pointSteps(outcome);
  if (steps === 0) return 'same';
  return steps > 0 ? 'gains' : 'loses';
}

/** Orders outcomes for `sort`: who gains most first, by tier and then by points; who is equal by id. */
export function compareGains(left: MemberOutcome, right: MemberOutcome): number {
  return (
    tierSteps(right) - tierSteps(left) ||
    pointSteps(right) - pointSteps(left) ||
    (left.memberId < right.memberId ? -1 : Number(left.memberId > right.memberId))
  );
}

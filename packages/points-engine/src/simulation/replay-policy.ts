import type { DayTable } from '../kernel/day-table.ts';
import { itemAt } from '../kernel/item-at.ts';
import { roomUnder } from '../rules/apply-caps.ts';
import type { AwardDeed } from '../rules/award-deed.ts';
import { type AwardRules, chooseCampaigns, chooseRule, prepareAwardRules } from '../rules/award-rules.ts';
import type { PointPair, PublishedRule } from '../rules/point-rule.ts';
import { raisePoints } from '../rules/raise-points.ts';
import type { RuleSourceKind, TierName } from '../vocabulary.ts';
import { createCapCounters, type MovingUse } from './cap-counters.ts';
import { createLotQueue } from './lot-queue.ts';
import type { MemberHistory } from './member-history.ts';
import { emptyTotals, type PolicyTotals } from './policy-totals.ts';
import type { PointsPolicy, SimulationPlan } from './simulation-plan.ts';
import { createStreakTrack } from './streak-track.ts';
import { createTierTrack } from './tier-track.ts';

/** What came of one policy for one member. */
export type PolicyOutcome = PointPair & {
  readonly tier: TierName;
  readonly spent: number;
  readonly expired: number;
  readonly available: number;
};

/** One member under one policy, fed in time order. */
export type MemberReplay = {
  /** The tier held at `at`, for conditions that ask. */
  readonly tierAt: (at: number) => TierName;
  readonly earn: (deed: AwardDeed, at: number, day: number) => void;
  readonly redeem: (points: number, at: number) => void;
  readonly end: () => PolicyOutcome;
};

/** One policy over all members, one after the other. */
export type PolicyReplay = {
  readonly totals: PolicyTotals;
  readonly begin: (member: MemberHistory) => MemberReplay;
};

/** Makes a policy ready for the replay of `plan`. `days` covers it, and as far around as policies look. */
export function createPolicyReplay(policy: PointsPolicy, plan: SimulationPlan, days: DayTable): PolicyReplay {
  const prepared = prepareAwardRules(policy);
  const bySource = {
    'challenge-stage': rulesFor(prepared, 'challenge-stage'),
    signal: rulesFor(prepared, 'signal'),
    grant: rulesFor(prepared, 'grant'),
    import: rulesFor(prepared, 'import'),
  };
  const counters = createCapCounters(prepared.rules, days);
  const from = plan.from.getTime();
  const until = plan.until.getTime();
  const firstDay = days.dayOf(from);
  const totals = emptyTotals(days.dayOf(until - 1) - firstDay + 1);
  const course = { policy: policy.tiers, timeZone: plan.calendar.timeZone, days, from };

  function addTo(byDay: Float64Array, at: number, points: number): void {
    const index = days.dayOf(at) - firstDay;
    byDay[index] = itemAt(byDay, index) + points;
  }

  function begin(member: MemberHistory): MemberReplay {
    counters.begin(member);
    const lots = createLotQueue(member.opening.lots);
    const tiers = createTierTrack(member.opening, course);
    const streak = createStreakTrack(member.streak, policy.streaks, days);
    const sums = { statusPoints: 0, rewardPoints: 0, spent: 0, expired: 0 };

    function lapse(points: number, expiredAt: number): void {
      sums.expired += points;
      // What lapsed before the replay and was not swept yet lapses on its first day.
      addTo(totals.expiredByDay, Math.max(from, expiredAt), points);
    }
    function award(points: PointPair, rule: PublishedRule, when: { readonly at: number; readonly day: number }): void {
      const { statusPoints, rewardPoints } = points;
      streak.earn(when.day);
      if (statusPoints > 0) tiers.earn(statusPoints, when.at);
      lots.add(rewardPoints, days.addMonths(when.at, rule.terms.lotLifeMonths ?? policy.lotLifeMonths));
      sums.statusPoints += statusPoints;
      sums.rewardPoints += rewardPoints;
      totals.awards += 1;
      addTo(totals.issuedByDay, when.at, rewardPoints);
    }
    return {
      tierAt(at) {
        tiers.advance(at);
        return tiers.tier;
      },
      earn(deed, at, day) {
        const rule = chooseRule(bySource[deed.source], deed);
        if (!rule || !payUnder(rule, deed, { at, day })) totals.refused += 1;
      },
      redeem(points, at) {
        lots.expire(at, lapse);
        if (!lots.take(points)) {
          totals.unmetRedemptions += 1;
          totals.unmetPoints += points;
          return;
        }
        sums.spent += points;
        addTo(totals.spentByDay, at, points);
      },
      end() {
        lots.expire(until - 1, lapse);
        tiers.advance(until - 1);
        const outcome = { ...sums, tier: tiers.tier, available: lots.available };
        addOutcome(totals, outcome);
        totals.rises += tiers.rises;
        totals.falls += tiers.falls;
        return outcome;
      },
    };

    /** Whether there was anything to pay. */
    function payUnder(rule: PublishedRule, deed: AwardDeed, when: { readonly at: number; readonly day: number }) {
      const uses = counters.usesOf(rule, when.day);
      const left = leaveUnder(weigh(rule, deed, when.day), rule, uses);
      if (left.statusPoints === 0 && left.rewardPoints === 0) return false;
      for (const use of uses) addUse(use, left);
      award(left, rule, when);
      return true;
    }
    function weigh(rule: PublishedRule, deed: AwardDeed, day: number): PointPair {
      return raisePoints({
        rule,
        deed,
        campaigns: chooseCampaigns(prepared, rule, deed),
        streakWeeks: rule.terms.hasStreakBonus ? streak.weeksWith(day) : null,
        streakPolicy: policy.streaks,
      });
    }
  }
  return { totals, begin };
}

/** Rules of one kind of source, in their order: most are for another, and need not be asked. */
function rulesFor({ rules }: AwardRules, source: RuleSourceKind): Pick<AwardRules, 'rules'> {
  return { rules: rules.filter(({ terms }) => terms.source === source) };
}

function leaveUnder(points: PointPair, { terms }: PublishedRule, uses: readonly MovingUse[]): PointPair {
  let { statusPoints, rewardPoints } = points;
  for (const [index, cap] of terms.caps.entries()) {
    const room = roomUnder(cap, itemAt(uses, index));
    statusPoints = Math.min(statusPoints, room.statusPoints);
    rewardPoints = Math.min(rewardPoints, room.rewardPoints);
  }
  return { statusPoints, rewardPoints };
}

function addUse(use: MovingUse, { statusPoints, rewardPoints }: PointPair): void {
  use.awards += 1;
  use.statusPoints += statusPoints;
  use.rewardPoints += rewardPoints;
}

function addOutcome(totals: PolicyTotals, outcome: PolicyOutcome): void {
  totals.statusPoints += outcome.statusPoints;
  totals.rewardPoints += outcome.rewardPoints;
  totals.spent += outcome.spent;
  totals.expired += outcome.expired;
  totals.available += outcome.available;
  totals.tiers[outcome.tier] += 1;
}

import { itemAt } from '../kernel/item-at.ts';
import { addDays, addMonths } from '../kernel/calendar.ts';
import { createDayTable, type DayTable } from '../kernel/day-table.ts';
import type { DeedKind, MemberHistory } from './member-history.ts';
import type { MemberOutcome } from './member-outcome.ts';
import { createReplayedDeed } from './replayed-deed.ts';
import { createPolicyReplay } from './replay-policy.ts';
import { effectOn } from './member-outcome.ts';
import { createResultTotals } from './result-totals.ts';
import type { PointsPolicy, SimulationPlan } from './simulation-plan.ts';
import type { SimulationResult } from './simulation-result.ts';

/** A simulation under way: fed member by member, so that it can be paused, told of and given up between any two. */
export type Simulation = {
  /** The number by which deeds of a kind are named. */
  readonly addKind: (kind: DeedKind) => number;
  /** Replays one member's history under both policies; nothing of it is kept but sums and the result's lists. */
  readonly addMember: (member: MemberHistory) => MemberOutcome;
  /** What has come of the members so far. */
  readonly finish: () => SimulationResult;
};

/**
 * Tries a draft of rules, campaigns and tiers on history (rule 7: before it is published). Every deed is weighed anew under what is in force and
 * under the draft, with caps, streaks, tiers, spending and expiry following from each; redemptions are met as far as points reach.
 * Memory does not grow with the members. Throws `RangeError` for an unknown zone.
 */
export function startSimulation(plan: SimulationPlan): Simulation {
  const days = tableFor(plan);
  const kinds: DeedKind[] = [];
  const today = createPolicyReplay(plan.today, plan, days);
  const draft = createPolicyReplay(plan.draft, plan, days);
  const totals = createResultTotals(plan, days);
  const deed = createReplayedDeed(days, plan.calendar);

  function addMember(member: MemberHistory): MemberOutcome {
    const { deeds, redemptions } = member;
    const underToday = today.begin(member);
    const underDraft = draft.begin(member);
    deed.begin(member);
    const posted = { statusPoints: 0, rewardPoints: 0 };
    let redeemed = 0;

    function redeemUntil(at: number): void {
      for (let next = redemptions[redeemed]; next && next.at < at; next = redemptions[redeemed]) {
        underToday.redeem(next.points, next.at);
        underDraft.redeem(next.points, next.at);
        redeemed += 1;
      }
    }
    for (let index = 0; index < deeds.count; index += 1) {
      const at = deeds.at('occurredAt', index);
      redeemUntil(at);
      const kind = itemAt(kinds, deeds.at('kind', index));
      const { now, day } = deed.turn(kind, deeds, index);
      deed.facts['member.tier'] = underToday.tierAt(at);
      underToday.earn(now, at, day);
      deed.facts['member.tier'] = underDraft.tierAt(at);
      underDraft.earn(now, at, day);
      posted.statusPoints += deeds.at('postedStatus', index);
      posted.rewardPoints += deeds.at('postedReward', index);
    }
    redeemUntil(Infinity);

    const outcomes = { today: underToday.end(), draft: underDraft.end() };
    const segment = member.facts['account.segment'];
    const outcome: MemberOutcome = {
      memberId: member.memberId,
      segment: typeof segment === 'string' ? segment : null,
      posted,
      ...outcomes,
      effect: effectOn(outcomes),
    };
    totals.add(outcome, member);
    return outcome;
  }
  return {
    addKind: (kind) => kinds.push(kind) - 1,
    addMember,
    finish: () => totals.result(today.totals, draft.totals),
  };
}

/** As far back as a tier policy counts, and as far ahead as points last, so that next to nothing is asked outside the table. */
function tableFor({ from, until, calendar, today, draft }: SimulationPlan): DayTable {
  const { timeZone } = calendar;
  const back = Math.max(...[today, draft].map(({ tiers }) => (tiers.kind === 'rolling' ? tiers.windowMonths : 0)));
  const ahead = Math.max(longestMonths(today), longestMonths(draft));
  return createDayTable(
    addDays(addMonths(from, -back, timeZone), -1, timeZone),
    addDays(addMonths(until, ahead, timeZone), 1, timeZone),
    calendar,
  );
}

function longestMonths({ rules, lotLifeMonths, tiers }: PointsPolicy): number {
  return Math.max(lotLifeMonths, tiers.keptMonths, ...rules.map(({ terms }) => terms.lotLifeMonths ?? 0));
}

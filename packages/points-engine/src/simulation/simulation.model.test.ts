import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Condition } from '../conditions/condition.ts';
import { addMonths } from '../kernel/calendar.ts';
import { periodOf } from '../kernel/period.ts';
import { weekOf } from '../kernel/week.ts';
import { toAwardDeed } from '../rules/award-deed.ts';
import { chooseRule, prepareAwardRules } from '../rules/award-rules.ts';
import type { Cap, CapUse } from '../rules/cap.ts';
import { evaluateAward } from '../rules/evaluate-award.ts';
import type { PointPair, PublishedRule } from '../rules/point-rule.ts';
import { streakAt } from '../streaks/streak-at.ts';
import { publishedCampaign, publishedRule } from '../testing/award-rules.ts';
import { deedRow, memberHistory, pointsPolicy, simulationPlan } from '../testing/simulations.ts';
import { placeInTier } from '../tiers/place-in-tier.ts';
import { reviewTier } from '../tiers/review-tier.ts';
import { defaultTierPolicy, statusWindowStart } from '../tiers/tier-policy.ts';
import { tierKeptUntil, type TierStanding } from '../tiers/tier-standing.ts';
import { periodKinds, tierNames } from '../vocabulary.ts';
import type { DeedRow } from './deed-columns.ts';
import type { DeedKind, MemberHistory } from './member-history.ts';
import type { PolicyOutcome } from './replay-policy.ts';
import type { PointsPolicy, SimulationPlan } from './simulation-plan.ts';
import { startSimulation } from './start-simulation.ts';

/**
 * The plain model: the award path itself, deed by deed, with everything looked up anew each time. It shares the engine's rules with the replay and
 * none of its counters, tables and shortcuts.
 */
function replayPlainly(
  policy: PointsPolicy,
  plan: SimulationPlan,
  member: MemberHistory,
  kinds: DeedKind[],
): PolicyOutcome {
  const { timeZone } = plan.calendar;
  const prepared = prepareAwardRules(policy);
  const status = member.opening.status.map(({ at, points }) => ({ at: new Date(at), points }));
  const lots = member.opening.lots.map(({ at, points }) => ({ expiresAt: new Date(at), points }));
  const given: { at: Date; rule: string; points: PointPair }[] = [];
  let standing: TierStanding = member.opening.standing;
  const sums = { statusPoints: 0, rewardPoints: 0, spent: 0, expired: 0 };

  function statusAt(at: Date): number {
    const start = statusWindowStart(at, timeZone, policy.tiers);
    const counted = status.filter((one) => one.at > start).reduce((sum, { points }) => sum + points, 0);
    return Math.max(0, counted);
  }
  function advance(until: Date): void {
    for (;;) {
      const due = standing.graceEndsAt ?? tierKeptUntil(standing, timeZone, policy.tiers);
      const at = due < plan.from ? plan.from : due;
      if (standing.tier === 'none' || at > until) return;
      standing = reviewTier({ standing, statusPoints: statusAt(at), at, timeZone, policy: policy.tiers }).standing;
    }
  }
  function expire(until: Date): void {
    for (const lot of lots) {
      if (lot.expiresAt > until) continue;
      sums.expired += lot.points;
      lot.points = 0;
    }
  }
  function useOf(cap: Cap, rule: PublishedRule, at: Date): CapUse {
    const { from, until } = periodOf(cap.period, at, plan.calendar);
    const inPeriod = given.filter(
      (one) =>
        one.rule === rule.ruleVersion.rule && (from === null || one.at >= from) && (until === null || one.at < until),
    );
    return {
      awards: inPeriod.length,
      statusPoints: inPeriod.reduce((sum, { points }) => sum + points.statusPoints, 0),
      rewardPoints: inPeriod.reduce((sum, { points }) => sum + points.rewardPoints, 0),
    };
  }
  function weeksOf(at: Date): number | null {
    const { optedInWeek, activeWeeks } = member.streak;
    const week = weekOf(at, timeZone);
    if (optedInWeek === null || week < optedInWeek) return null;
    const active = [...activeWeeks, ...given.map((one) => weekOf(one.at, timeZone)), week];
    return streakAt({ activeWeeks: active, optedInWeek, week, policy: policy.streaks }).weeks;
  }
  function earn(index: number): void {
    const column = (name: keyof DeedRow) => member.deeds.at(name, index);
    const at = new Date(column('occurredAt'));
    advance(at);
    const joined = Temporal.Instant.fromEpochMilliseconds(member.joinedAt.getTime()).toZonedDateTimeISO(timeZone);
    const now = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
    const kind = kinds[column('kind')] as DeedKind;
    const deed = toAwardDeed(
      {
        source: kind.source,
        offered: { statusPoints: column('offeredStatus'), rewardPoints: column('offeredReward') },
        units: column('units'),
        score: Number.isNaN(column('score')) ? null : column('score'),
        occurredAt: at,
        facts: {
          ...member.facts,
          ...kind.facts,
          'member.tier': standing.tier,
          'member.daysSinceJoined': joined.toPlainDate().until(now.toPlainDate()).days,
        },
      },
      timeZone,
    );
    const rule = chooseRule(prepared, deed);
    const { statusPoints, rewardPoints, lotLifeMonths } = evaluateAward({
      deed,
      rule,
      campaigns: prepared.campaigns,
      capUses: rule ? rule.terms.caps.map((cap) => useOf(cap, rule, at)) : [],
      streakWeeks: weeksOf(at),
      streakPolicy: policy.streaks,
      calendar: plan.calendar,
    });
    if (!rule || statusPoints + rewardPoints === 0) return;
    given.push({ at, rule: rule.ruleVersion.rule, points: { statusPoints, rewardPoints } });
    status.push({ at, points: statusPoints });
    lots.push({ expiresAt: addMonths(at, lotLifeMonths ?? policy.lotLifeMonths, timeZone), points: rewardPoints });
    sums.statusPoints += statusPoints;
    sums.rewardPoints += rewardPoints;
    standing = placeInTier({ standing, statusPoints: statusAt(at), at, policy: policy.tiers }).standing;
  }
  function redeem(points: number, at: Date): void {
    expire(at);
    if (points > lots.reduce((sum, lot) => sum + lot.points, 0)) return;
    let missing = points;
    for (const lot of lots.toSorted((left, right) => left.expiresAt.getTime() - right.expiresAt.getTime())) {
      const taken = Math.min(lot.points, missing);
      lot.points -= taken;
      missing -= taken;
    }
    sums.spent += points;
  }

  standing = placeInTier({ standing, statusPoints: statusAt(plan.from), at: plan.from, policy: policy.tiers }).standing;
  const events = [
    ...Array.from({ length: member.deeds.count }, (_, index) => ({
      at: member.deeds.at('occurredAt', index),
      run: () => earn(index),
    })),
    ...member.redemptions.map(({ at, points }) => ({ at, run: () => redeem(points, new Date(at)) })),
  ];
  for (const { run } of events.toSorted((left, right) => left.at - right.at)) run();
  const end = new Date(plan.until.getTime() - 1);
  expire(end);
  advance(end);
  return { ...sums, tier: standing.tier, available: lots.reduce((sum, lot) => sum + lot.points, 0) };
}

const kinds: DeedKind[] = [
  {
    source: 'challenge-stage',
    facts: { 'challenge.kind': 'talk', 'challenge.title': 'A talk', 'challenge.stagePosition': 1 },
  },
  { source: 'challenge-stage', facts: { 'challenge.kind': 'review', 'challenge.stagePosition': 1 } },
  { source: 'signal', facts: { 'signal.type': 'survey' } },
  { source: 'import', facts: {} },
];

const ask = (fact: string, operator: 'is' | 'at-least' | 'at-most', value: string | number): Condition => ({
  kind: 'comparison',
  fact,
  operator,
  value,
});
const condition = fc.constantFrom<Condition | null>(
  null,
  ask('member.tier', 'at-least', 'silver'),
  ask('member.daysSinceJoined', 'at-least', 300),
  ask('occurred.weekday', 'is', 'monday'),
  ask('source.score', 'at-least', 3),
  ask('account.segment', 'is', 'smb'),
  ask('challenge.kind', 'is', 'talk'),
);
const cap: fc.Arbitrary<Cap> = fc.record({
  scope: fc.constant('member' as const),
  period: fc.constantFrom(...periodKinds),
  awardsMax: fc.option(fc.integer({ min: 1, max: 4 })),
  pointsMax: fc.option(fc.integer({ min: 1, max: 600 })),
});
const rule = fc.record({
  source: fc.constantFrom('challenge-stage' as const, 'signal' as const, 'import' as const),
  condition,
  amount: fc.constantFrom(
    { kind: 'offered' } as const,
    { kind: 'fixed', statusPoints: 300, rewardPoints: 200 } as const,
    { kind: 'per-unit', statusPoints: 10, rewardPoints: 30, unitsMax: 4 } as const,
    { kind: 'rubric', statusPoints: 50, rewardPoints: 50, scoreMax: 5 } as const,
  ),
  caps: fc.array(cap, { maxLength: 2 }),
  hasStreakBonus: fc.boolean(),
  lotLifeMonths: fc.constantFrom(null, 1, 6),
});
const policy: fc.Arbitrary<PointsPolicy> = fc
  .record({
    rules: fc.array(rule, { minLength: 1, maxLength: 4 }),
    campaigns: fc.array(fc.constantFrom('talk', 'double'), { maxLength: 2 }),
    tiers: fc.record({
      kind: fc.constantFrom('rolling' as const, 'lifetime' as const),
      windowMonths: fc.constantFrom(3, 12),
      keptMonths: fc.constantFrom(1, 12),
      graceDays: fc.constantFrom(0, 30),
    }),
    lotLifeMonths: fc.constantFrom(3, 18),
  })
  .map(({ rules, campaigns, tiers, lotLifeMonths }) =>
    pointsPolicy({
      rules: rules.map((terms, index) => publishedRule(terms, `rule-${index}`)),
      campaigns: campaigns.map((name) =>
        publishedCampaign({
          condition: name === 'talk' ? ask('challenge.kind', 'is', 'talk') : null,
          window: { firstDay: '2026-03-01', lastDay: '2026-10-31' },
        }),
      ),
      tiers: { ...defaultTierPolicy, ...tiers },
      lotLifeMonths,
    }),
  );

const from = Date.parse('2026-01-01T00:00:00Z');
const until = Date.parse('2027-01-01T00:00:00Z');
const instant = fc.integer({ min: from, max: until - 1 });
const before = fc.integer({ min: from - 700 * 86_400_000, max: from - 1 });
const row = fc
  .record({
    at: instant,
    kind: fc.nat(kinds.length - 1),
    offeredStatus: fc.constantFrom(0, 50, 400),
    offeredReward: fc.constantFrom(0, 50, 400),
    units: fc.nat(6),
    score: fc.constantFrom(Number.NaN, 2, 5),
  })
  .map(({ at, ...parts }) => deedRow(at, parts));
const member: fc.Arbitrary<MemberHistory> = fc
  .record({
    rows: fc.array(row, { maxLength: 40, size: 'max' }),
    joinedAt: before,
    tier: fc.constantFrom(...tierNames),
    reachedAt: before,
    status: fc.array(fc.record({ at: before, points: fc.integer({ min: -100, max: 900 }) }), { maxLength: 4 }),
    lots: fc.array(fc.record({ at: instant, points: fc.integer({ min: 1, max: 500 }) }), { maxLength: 4 }),
    redemptions: fc.array(fc.record({ at: instant, points: fc.integer({ min: 1, max: 600 }) }), { maxLength: 6 }),
    streak: fc.record({
      optedInWeek: fc.constantFrom(null, '2025-12-01', '2026-04-06'),
      activeWeeks: fc.subarray(['2025-11-24', '2025-12-01', '2025-12-08', '2025-12-15', '2025-12-22']),
    }),
    segment: fc.constantFrom('SMB', null),
  })
  .map(({ rows, joinedAt, tier, reachedAt, status, lots, redemptions, streak, segment }) =>
    memberHistory(
      rows.toSorted((left, right) => left.occurredAt - right.occurredAt),
      {
        joinedAt: new Date(joinedAt),
        facts: { 'account.segment': segment },
        streak,
        opening: {
          standing: { tier, reachedAt: new Date(reachedAt), graceEndsAt: null },
          status: status.toSorted((left, right) => left.at - right.at),
          lots,
        },
        redemptions: redemptions.toSorted((left, right) => left.at - right.at),
      },
    ),
  );
const zone = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'Pacific/Kiritimati',
  'Etc/GMT+12',
  'Australia/Lord_Howe',
  'America/Santiago',
);

test('gives every member what the award path would have given, in any zone, under any policy', () => {
  fc.assert(
    fc.property(
      policy,
      policy,
      zone,
      fc.integer({ min: 1, max: 12 }),
      fc.array(member, { minLength: 1, maxLength: 3 }),
      (today, draft, timeZone, yearStartMonth, members) => {
        const plan = simulationPlan({
          from: new Date(from),
          until: new Date(until),
          calendar: { timeZone, yearStartMonth },
          today,
          draft,
        });
        const simulation = startSimulation(plan);
        for (const kind of kinds) simulation.addKind(kind);
        for (const one of members) {
          const outcome = simulation.addMember(one);
          expect(outcome.today).toEqual(replayPlainly(today, plan, one, kinds));
          expect(outcome.draft).toEqual(replayPlainly(draft, plan, one, kinds));
        }
        const { byDay, ...sums } = simulation.finish().today;
        expect(byDay.available.at(-1)).toBe(sums.available);
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

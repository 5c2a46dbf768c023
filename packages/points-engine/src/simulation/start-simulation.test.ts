import { describe, expect, test } from 'vitest';
import { publishedRule } from '../testing/award-rules.ts';
import { deedRow, memberHistory, pointsPolicy, simulationPlan, talkStage } from '../testing/simulations.ts';
import { defaultTierPolicy } from '../tiers/tier-policy.ts';
import type { DeedRow } from './deed-columns.ts';
import type { MemberHistory } from './member-history.ts';
import type { SimulationPlan } from './simulation-plan.ts';
import { startSimulation } from './start-simulation.ts';

function simulate(plan: Partial<SimulationPlan>, ...members: MemberHistory[]) {
  const simulation = startSimulation(simulationPlan(plan));
  simulation.addKind(talkStage);
  const outcomes = members.map((member) => simulation.addMember(member));
  return { result: simulation.finish(), outcomes };
}

const double = pointsPolicy({
  rules: [publishedRule({ amount: { kind: 'fixed', statusPoints: 200, rewardPoints: 200 } })],
});
const inMay = deedRow('2026-05-20T10:00:00Z');

test('tells what was posted, what is in force would post, and what the draft would', () => {
  const { result } = simulate(
    { draft: double },
    memberHistory([inMay, deedRow('2026-06-01T10:00:00Z', { postedStatus: 0, postedReward: 90 })]),
  );
  expect(result).toMatchObject({
    members: 1,
    deeds: 2,
    posted: { statusPoints: 100, rewardPoints: 190 },
    today: {
      awards: 2,
      refused: 0,
      statusPoints: 200,
      rewardPoints: 200,
      available: 200,
      issuedMoney: 100,
      liabilityMoney: 100,
    },
    draft: {
      awards: 2,
      refused: 0,
      statusPoints: 400,
      rewardPoints: 400,
      available: 400,
      issuedMoney: 200,
      liabilityMoney: 200,
    },
    gains: 1,
    losses: 0,
    hasSharedCaps: false,
  });
});

test('tells no money where nobody said what a point costs', () => {
  const { result } = simulate({ pointValue: null }, memberHistory([inMay]));
  expect(result.today).toMatchObject({ issuedMoney: null, liabilityMoney: null });
  expect(result.segments[0]?.moneyMore).toBeNull();
});

test('counts what pays nothing', () => {
  const limited = pointsPolicy({
    rules: [publishedRule({ caps: [{ scope: 'member', period: 'month', awardsMax: 1, pointsMax: null }] })],
  });
  const rows = [inMay, deedRow('2026-05-31T21:59:59Z'), deedRow('2026-05-31T22:00:00Z')];
  expect(simulate({ draft: limited }, memberHistory(rows)).result.draft).toMatchObject({ awards: 2, refused: 1 });
  expect(simulate({ draft: pointsPolicy({ rules: [] }) }, memberHistory(rows)).result.draft).toMatchObject({
    awards: 0,
    refused: 3,
  });
});

test('gives the days, and what is owed at the end of each', () => {
  const { result } = simulate(
    { from: new Date('2026-05-18T22:00:00Z'), until: new Date('2026-05-22T22:00:00Z') },
    memberHistory([inMay], {
      opening: {
        ...memberHistory([]).opening,
        lots: [{ points: 30, at: Date.parse('2026-05-21T10:00:00Z') }],
      },
      redemptions: [{ points: 40, at: Date.parse('2026-05-22T10:00:00Z') }],
    }),
  );
  expect(result.days).toEqual(['2026-05-19', '2026-05-20', '2026-05-21', '2026-05-22']);
  expect(result.today.byDay).toEqual({
    issued: [0, 100, 0, 0],
    spent: [0, 0, 0, 40],
    expired: [0, 0, 30, 0],
    available: [30, 130, 100, 60],
  });
  expect(result.today).toMatchObject({ expired: 30, spent: 40, available: 60 });
});

test('meets redemptions as far as the points reach', () => {
  const half = pointsPolicy({
    rules: [publishedRule({ amount: { kind: 'fixed', statusPoints: 50, rewardPoints: 50 } })],
  });
  const redemptions = [
    { points: 80, at: Date.parse('2026-05-20T09:00:00Z') },
    { points: 80, at: Date.parse('2026-05-20T11:00:00Z') },
  ];
  const { result } = simulate({ draft: half }, memberHistory([inMay], { redemptions }));
  expect(result.today).toMatchObject({ spent: 80, unmetRedemptions: 1, unmetPoints: 80, available: 20 });
  expect(result.draft).toMatchObject({ spent: 0, unmetRedemptions: 2, unmetPoints: 160, available: 50 });
});

describe('who gains and who loses', () => {
  const members = ['a', 'b', 'c', 'd', 'e'].map((memberId, index) =>
    memberHistory(
      Array.from({ length: index }, (_, number): DeedRow => deedRow(inMay.occurredAt + number)),
      { memberId, facts: { 'account.segment': index < 2 ? 'SMB' : null } },
    ),
  );

  test('is listed, who moves tier first and then who has most points, by segment too', () => {
    const { result, outcomes } = simulate({ draft: double }, ...members);
    expect(outcomes.map(({ effect }) => effect)).toEqual(['same', 'gains', 'gains', 'gains', 'gains']);
    expect(result.winners.map(({ memberId }) => memberId)).toEqual(['c', 'e', 'd']);
    expect(result.losers).toEqual([]);
    expect(result.segments).toEqual([
      {
        segment: null,
        members: 3,
        gains: 3,
        losses: 0,
        today: { statusPoints: 900, rewardPoints: 900 },
        draft: { statusPoints: 1_800, rewardPoints: 1_800 },
        moneyMore: 450,
      },
      {
        segment: 'SMB',
        members: 2,
        gains: 1,
        losses: 0,
        today: { statusPoints: 100, rewardPoints: 100 },
        draft: { statusPoints: 200, rewardPoints: 200 },
        moneyMore: 50,
      },
    ]);
  });

  test('is the other way round when the draft gives less', () => {
    const { result } = simulate({ today: double }, ...members);
    expect(result.losers.map(({ memberId }) => memberId)).toEqual(['c', 'e', 'd']);
    expect(result).toMatchObject({ gains: 0, losses: 4, winners: [] });
    expect(result.segments.map(({ losses }) => losses)).toEqual([3, 1]);
  });

  test('goes by id among equals', () => {
    const { result } = simulate(
      { draft: double },
      ...members,
      memberHistory([inMay, deedRow(inMay.occurredAt + 1)], { memberId: 'bb' }),
      memberHistory([inMay, deedRow(inMay.occurredAt + 1)], { memberId: 'cc' }),
    );
    // 400 points reach Bronze where 200 do not: they come before 600 and 800, which are Bronze under both.
    expect(result.winners.map(({ memberId }) => memberId)).toEqual(['bb', 'c', 'cc']);
  });

  test('lists segments of one size by name', () => {
    const inSegment = (memberId: string, segment: string) =>
      memberHistory([], { memberId, facts: { 'account.segment': segment } });
    const { result } = simulate(
      {},
      inSegment('a', 'SMB'),
      inSegment('b', 'Enterprise'),
      memberHistory([], { facts: {} }),
    );
    expect(result.segments.map(({ segment }) => segment)).toEqual([null, 'Enterprise', 'SMB']);
  });
});

describe('tiers', () => {
  const gold = {
    ...memberHistory([]).opening,
    standing: { tier: 'gold', reachedAt: new Date('2025-03-01T10:00:00Z'), graceEndsAt: null },
  } as const;

  test('rise under the policy that reaches them', () => {
    const { result } = simulate({ draft: double }, memberHistory([inMay, deedRow('2026-06-01T10:00:00Z')]));
    expect(result.tierMoves).toEqual([{ today: 'none', draft: 'bronze', members: 1 }]);
    expect(result.today).toMatchObject({ rises: 0, falls: 0, tiers: { none: 1, bronze: 0 } });
    expect(result.draft).toMatchObject({ rises: 1, falls: 0, tiers: { none: 0, bronze: 1 } });
  });

  test('fall after their months and the grace, where the points are not there', () => {
    const { result } = simulate(
      { draft: pointsPolicy({ tiers: { ...defaultTierPolicy, keptMonths: 24 } }) },
      memberHistory([], { opening: gold }),
    );
    expect(result.tierMoves).toEqual([{ today: 'silver', draft: 'gold', members: 1 }]);
    expect(result.today).toMatchObject({ falls: 1 });
    expect(result.draft).toMatchObject({ falls: 0 });
  });

  test('stay where points of before the replay are enough', () => {
    const status = [{ points: 2_600, at: Date.parse('2025-06-01T10:00:00Z') }];
    const { outcomes } = simulate({}, memberHistory([], { opening: { ...gold, status } }));
    expect(outcomes[0]?.today.tier).toBe('gold');
  });

  test('are saved by what is earned in the grace', () => {
    const row = deedRow('2026-03-20T10:00:00Z', { offeredStatus: 2_500 });
    expect(simulate({}, memberHistory([row], { opening: gold })).outcomes[0]?.today.tier).toBe('gold');
    const late = deedRow('2026-04-20T10:00:00Z', { offeredStatus: 900 });
    expect(simulate({}, memberHistory([late], { opening: gold })).outcomes[0]?.today.tier).toBe('silver');
  });

  test('count all points for a lifetime', () => {
    const lifetime = pointsPolicy({ tiers: { ...defaultTierPolicy, kind: 'lifetime' } });
    const status = [{ points: 2_600, at: Date.parse('2019-06-01T10:00:00Z') }];
    const { outcomes } = simulate({ draft: lifetime }, memberHistory([], { opening: { ...gold, status } }));
    expect(outcomes[0]).toMatchObject({ today: { tier: 'silver' }, draft: { tier: 'gold' }, effect: 'gains' });
  });

  test('that are kept for no time at all are reviewed without end and without hanging', () => {
    const unkept = pointsPolicy({ tiers: { ...defaultTierPolicy, keptMonths: 0, graceDays: 0 } });
    const status = [{ points: 2_600, at: Date.parse('2025-06-01T10:00:00Z') }];
    const { outcomes } = simulate({ draft: unkept }, memberHistory([], { opening: { ...gold, status } }));
    expect(outcomes[0]?.draft.tier).toBe('none');
  });

  test('decide on rules that ask for them, each under its own policy', () => {
    const forBronze = publishedRule({
      condition: { kind: 'comparison', fact: 'member.tier', operator: 'at-least', value: 'bronze' },
    });
    const early = pointsPolicy({
      rules: [forBronze],
      tiers: { ...defaultTierPolicy, thresholds: { bronze: 100, silver: 1_000, gold: 2_500 } },
    });
    const opening = { ...memberHistory([]).opening, status: [{ points: 150, at: Date.parse('2025-12-01T10:00:00Z') }] };
    const { outcomes } = simulate(
      { today: pointsPolicy({ rules: [forBronze] }), draft: early },
      memberHistory([inMay], { opening }),
    );
    expect(outcomes[0]).toMatchObject({ today: { rewardPoints: 0 }, draft: { rewardPoints: 100 } });
  });
});

test('lists nobody where nobody is to be listed', () => {
  expect(simulate({ draft: double, listedMax: 0 }, memberHistory([inMay])).result).toMatchObject({
    gains: 1,
    winners: [],
  });
});

test('refuses a deed of a kind that was never told', () => {
  expect(() => simulate({}, memberHistory([{ ...inMay, kind: 7 }]))).toThrow('no item at 7');
});

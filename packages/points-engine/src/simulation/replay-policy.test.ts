import { describe, expect, test } from 'vitest';
import { publishedCampaign, publishedRule } from '../testing/award-rules.ts';
import { deedRow, memberHistory, pointsPolicy, simulationPlan, talkStage } from '../testing/simulations.ts';
import type { MemberHistory } from './member-history.ts';
import type { SimulationPlan } from './simulation-plan.ts';
import { startSimulation } from './start-simulation.ts';

function simulate(plan: Partial<SimulationPlan>, ...members: MemberHistory[]) {
  const simulation = startSimulation(simulationPlan(plan));
  simulation.addKind(talkStage);
  const outcomes = members.map((member) => simulation.addMember(member));
  return { result: simulation.finish(), outcomes };
}

const inMay = deedRow('2026-05-20T10:00:00Z');

describe('caps', () => {
  const capped = (scope: 'member' | 'account' | 'rule') =>
    pointsPolicy({ rules: [publishedRule({ caps: [{ scope, period: 'year', awardsMax: null, pointsMax: 150 }] })] });
  const rows = [inMay, deedRow('2026-06-01T10:00:00Z')];
  const members = [
    memberHistory(rows, { memberId: 'a', accountId: 'x' }),
    memberHistory(rows, { memberId: 'b', accountId: 'x' }),
    memberHistory(rows, { memberId: 'c', accountId: 'y' }),
    memberHistory(rows, { memberId: 'd', accountId: null }),
    memberHistory(rows, { memberId: 'e', accountId: null }),
  ];

  test.each([
    ['member', [150, 150, 150, 150, 150], false],
    ['account', [150, 0, 150, 150, 150], true],
    ['rule', [150, 0, 0, 0, 0], true],
  ] as const)('over a %s hold for those they are over', (scope, points, hasSharedCaps) => {
    const { result, outcomes } = simulate({ draft: capped(scope) }, ...members);
    expect(outcomes.map(({ draft }) => draft.rewardPoints)).toEqual(points);
    expect(outcomes.map(({ today }) => today.rewardPoints)).toEqual([200, 200, 200, 200, 200]);
    expect(result.hasSharedCaps).toBe(hasSharedCaps);
  });

  test('that are shared are told of also where they are in force', () => {
    expect(simulate({ today: capped('rule') }).result.hasSharedCaps).toBe(true);
  });

  test('count rules each for themselves', () => {
    const two = pointsPolicy({
      rules: [
        publishedRule(
          {
            condition: { kind: 'comparison', fact: 'occurred.on', operator: 'at-most', value: '2026-05-31' },
            caps: capped('member').rules[0]?.terms.caps ?? [],
          },
          'a',
        ),
        publishedRule({ caps: capped('member').rules[0]?.terms.caps ?? [] }, 'b'),
      ],
    });
    expect(simulate({ draft: two }, memberHistory(rows)).outcomes[0]?.draft.rewardPoints).toBe(200);
  });
});

test('raises by streaks that began before, and by campaigns while they run', () => {
  const raised = pointsPolicy({
    rules: [publishedRule({ hasStreakBonus: true })],
    campaigns: [publishedCampaign({ window: { firstDay: '2026-01-08', lastDay: '2026-01-08' } })],
  });
  const streak = { optedInWeek: '2025-12-01', activeWeeks: ['2025-11-24', '2025-12-08', '2025-12-15', '2025-12-22'] };
  const rows = [deedRow('2026-01-01T10:00:00Z'), deedRow('2026-01-08T10:00:00Z')];
  // 4 weeks make 5 % more, and the campaign doubles the second.
  expect(simulate({ draft: raised }, memberHistory(rows, { streak })).outcomes[0]?.draft).toMatchObject({
    rewardPoints: 105 + 210,
  });
  expect(simulate({ draft: raised }, memberHistory(rows)).outcomes[0]?.draft).toMatchObject({ rewardPoints: 300 });
});

test('does not count streaks before the champion opted in', () => {
  const raised = pointsPolicy({
    rules: [publishedRule({ hasStreakBonus: true })],
    streaks: { weeksPerFreeze: 4, freezesMax: 2, bonuses: [{ weeks: 1, basisPoints: 10_000 }] },
  });
  const streak = { optedInWeek: '2026-05-25', activeWeeks: [] };
  const rows = [inMay, deedRow('2026-05-27T10:00:00Z')];
  expect(simulate({ draft: raised }, memberHistory(rows, { streak })).outcomes[0]?.draft).toMatchObject({
    rewardPoints: 300,
  });
});

test('pays a review flat, whatever is told of it', () => {
  const simulation = startSimulation(
    simulationPlan({
      draft: pointsPolicy({
        rules: [publishedRule({ amount: { kind: 'per-unit', statusPoints: 10, rewardPoints: 10, unitsMax: null } })],
      }),
    }),
  );
  const review = simulation.addKind({ source: 'challenge-stage', facts: { 'challenge.kind': 'review' } });
  const talk = simulation.addKind(talkStage);
  const row = { ...inMay, units: 5, score: 5 };
  expect(simulation.addMember(memberHistory([{ ...row, kind: review }])).draft.rewardPoints).toBe(10);
  expect(simulation.addMember(memberHistory([{ ...row, kind: talk }])).draft.rewardPoints).toBe(50);
});

test('pays a stage by its score, and what was not scored by the next rule', () => {
  const byScore = { kind: 'rubric', statusPoints: 30, rewardPoints: 30, scoreMax: 5 } as const;
  const simulation = startSimulation(
    simulationPlan({ draft: pointsPolicy({ rules: [publishedRule({ amount: byScore }, 'marks'), publishedRule()] }) }),
  );
  const review = simulation.addKind({ source: 'challenge-stage', facts: { 'challenge.kind': 'review' } });
  const talk = simulation.addKind(talkStage);
  const worth = (kind: number, score: number) =>
    simulation.addMember(memberHistory([{ ...inMay, kind, score }])).draft.rewardPoints;
  expect([worth(talk, 4), worth(talk, 0), worth(talk, Number.NaN)]).toEqual([120, 0, inMay.offeredReward]);
  expect([worth(review, 1), worth(review, 5)]).toEqual([inMay.offeredReward, inMay.offeredReward]);
});

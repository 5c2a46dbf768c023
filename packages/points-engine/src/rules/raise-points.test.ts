import { describe, expect, test } from 'vitest';
import { deed, publishedCampaign, publishedRule } from '../testing/award-rules.ts';
import { defaultStreakPolicy } from '../streaks/streak-policy.ts';
import type { AwardDeedInput } from './award-deed.ts';
import type { CampaignEffect } from './campaign.ts';
import type { RuleAmount } from './point-rule.ts';
import { raisePoints } from './raise-points.ts';

function raise(amount: RuleAmount, done: Partial<AwardDeedInput> = {}, effects: CampaignEffect[] = []) {
  return raisePoints({
    rule: publishedRule({ amount }),
    deed: deed(done),
    campaigns: effects.map((effect, index) => publishedCampaign({ effect }, `campaign-${index}`)),
    streakWeeks: null,
    streakPolicy: defaultStreakPolicy,
  });
}

const fixed = (points: number): RuleAmount => ({ kind: 'fixed', statusPoints: points, rewardPoints: 2 * points });
const times = (basisPoints: number): CampaignEffect => ({ kind: 'multiply', basisPoints });

describe('the base', () => {
  test('is what the source offers', () => {
    const offered = { statusPoints: 30, rewardPoints: 40 };
    expect(raise({ kind: 'offered' }, { offered })).toMatchObject({
      ...offered,
      base: { kind: 'offered', units: null, score: null, each: null },
    });
  });

  test('is a fixed amount', () => {
    expect(raise(fixed(10))).toMatchObject({
      statusPoints: 10,
      rewardPoints: 20,
      base: { kind: 'fixed', units: null, score: null, each: null },
    });
  });

  test('is so many per unit, up to the most units that count', () => {
    const perUnit = { kind: 'per-unit', statusPoints: 10, rewardPoints: 5, unitsMax: 3 } as const;
    expect(raise(perUnit, { units: 2 })).toMatchObject({
      statusPoints: 20,
      rewardPoints: 10,
      base: { units: 2, score: null, each: { statusPoints: 10, rewardPoints: 5 } },
    });
    expect(raise(perUnit, { units: 4 })).toMatchObject({ statusPoints: 30, base: { units: 3 } });
    expect(raise({ ...perUnit, unitsMax: null }, { units: 40 })).toMatchObject({
      statusPoints: 400,
      base: { units: 40 },
    });
  });

  test('is the score times the base, up to the highest score', () => {
    const rubric = { kind: 'rubric', statusPoints: 20, rewardPoints: 10, scoreMax: 5 } as const;
    expect(raise(rubric, { score: 4 })).toMatchObject({
      statusPoints: 80,
      rewardPoints: 40,
      base: { units: null, score: 4, each: { statusPoints: 20, rewardPoints: 10 } },
    });
    expect(raise(rubric, { score: 6 })).toMatchObject({ statusPoints: 100, base: { score: 5 } });
    expect(raise(rubric, { score: null })).toMatchObject({ statusPoints: 0, base: { score: 0 } });
  });

  test.each([-1, Number.NaN, Infinity, -Infinity])('takes %d for nothing', (wrong) => {
    expect(raise({ kind: 'offered' }, { offered: { statusPoints: wrong, rewardPoints: 1 } })).toMatchObject({
      statusPoints: 0,
      rewardPoints: 1,
    });
    expect(
      raise({ kind: 'per-unit', statusPoints: 10, rewardPoints: 5, unitsMax: null }, { units: wrong }),
    ).toMatchObject({ statusPoints: 0 });
  });

  test('counts whole units and whole scores', () => {
    expect(
      raise({ kind: 'per-unit', statusPoints: 10, rewardPoints: 5, unitsMax: null }, { units: 2.9 }),
    ).toMatchObject({ statusPoints: 20 });
  });

  test('never passes the most that an award can come to', () => {
    expect(raise(fixed(1_000_000))).toMatchObject({ statusPoints: 1_000_000, rewardPoints: 1_000_000 });
    expect(
      raise({ kind: 'per-unit', statusPoints: 1e300, rewardPoints: 1, unitsMax: null }, { units: 1e300 }),
    ).toMatchObject({
      statusPoints: 1_000_000,
    });
  });
});

describe('campaigns', () => {
  test('apply one after the other, each to what stands then', () => {
    const add: CampaignEffect = { kind: 'add', statusPoints: 10, rewardPoints: 0 };
    expect(raise(fixed(100), {}, [times(20_000), add])).toMatchObject({ statusPoints: 210, rewardPoints: 400 });
    expect(raise(fixed(100), {}, [add, times(20_000)])).toMatchObject({ statusPoints: 220, rewardPoints: 400 });
  });

  test('round down once, at the end', () => {
    // 5 × 1.5 × 1.5 = 11.25 and 10 × 1.5 × 1.5 = 22.5; rounded at each step it would be 10 and 22.
    const { statusPoints, rewardPoints, campaigns } = raise(fixed(5), {}, [times(15_000), times(15_000)]);
    expect([statusPoints, rewardPoints]).toEqual([11, 22]);
    expect(campaigns).toEqual([
      { campaign: 'campaign-0', version: 1, effect: times(15_000), statusPoints: 2, rewardPoints: 5 },
      { campaign: 'campaign-1', version: 1, effect: times(15_000), statusPoints: 4, rewardPoints: 7 },
    ]);
  });

  test.each([
    [100, 11_000, 110],
    [10, 10_700, 10],
    [1_000, 10_001, 1_000],
    [10_000, 10_001, 10_001],
    [3, 13_333, 3],
    [29, 20_000, 58],
    [999_999, 10_001, 1_000_000],
  ])('%i points at %i basis points are %i', (points, basisPoints, expected) => {
    expect(raise(fixed(points), {}, [times(basisPoints)]).statusPoints).toBe(expected);
  });

  test('never pass the most that an award can come to', () => {
    const most = raise(fixed(500_000), {}, [times(100_000), times(100_000), times(100_000)]);
    expect(most).toMatchObject({ statusPoints: 1_000_000, rewardPoints: 1_000_000 });
    const add: CampaignEffect = { kind: 'add', statusPoints: 1_000_000, rewardPoints: 1e300 };
    expect(raise(fixed(1), {}, [add])).toMatchObject({ statusPoints: 1_000_000, rewardPoints: 1_000_000 });
  });

  test('take an addition that is none for nothing', () => {
    const add: CampaignEffect = { kind: 'add', statusPoints: Number.NaN, rewardPoints: -5 };
    expect(raise(fixed(10), {}, [add])).toMatchObject({ statusPoints: 10, rewardPoints: 20 });
  });

  test('raise nothing that is worth nothing', () => {
    expect(raise(fixed(0), {}, [{ kind: 'add', statusPoints: 10, rewardPoints: 10 }])).toMatchObject({
      statusPoints: 0,
      campaigns: [],
    });
  });

  test('raise an award of one kind of point', () => {
    const statusAlone: RuleAmount = { kind: 'fixed', statusPoints: 10, rewardPoints: 0 };
    const rewardAlone: RuleAmount = { kind: 'fixed', statusPoints: 0, rewardPoints: 10 };
    expect(raise(statusAlone, {}, [times(20_000)])).toMatchObject({ statusPoints: 20, rewardPoints: 0 });
    expect(raise(rewardAlone, {}, [times(20_000)])).toMatchObject({ statusPoints: 0, rewardPoints: 20 });
  });
});

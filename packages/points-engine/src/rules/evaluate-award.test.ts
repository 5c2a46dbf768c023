import { describe, expect, test } from 'vitest';
import { berlin, deed, publishedCampaign, publishedRule, weigh } from '../testing/award-rules.ts';
import { defaultRules } from './default-rules.ts';

test('gives what the rule says, and tells which rule and version said it', () => {
  expect(weigh({ rules: [publishedRule({ lotLifeMonths: 6 }, 'stage')] })).toEqual({
    statusPoints: 100,
    rewardPoints: 100,
    lotLifeMonths: 6,
    explanation: {
      statusPoints: 100,
      rewardPoints: 100,
      ruleVersion: { rule: 'stage', version: 1 },
      base: { kind: 'offered', statusPoints: 100, rewardPoints: 100, units: null, score: null, each: null },
      campaigns: [],
      streak: null,
      cuts: [],
      refusal: null,
      paysAgainAt: null,
    },
  });
});

test('gives nothing without a rule, and says so', () => {
  expect(weigh({ campaigns: [publishedCampaign()] })).toMatchObject({
    statusPoints: 0,
    rewardPoints: 0,
    lotLifeMonths: null,
    explanation: { ruleVersion: null, base: null, refusal: 'no-rule', paysAgainAt: null },
  });
});

test('gives nothing for what is worth nothing, whatever the campaign adds', () => {
  const add = publishedCampaign({ effect: { kind: 'add', statusPoints: 50, rewardPoints: 50 } });
  const evaluation = weigh(
    { rules: [publishedRule()], campaigns: [add] },
    deed({ offered: { statusPoints: 0, rewardPoints: 0 } }),
  );
  expect(evaluation).toMatchObject({ statusPoints: 0, explanation: { campaigns: [], refusal: 'worth-nothing' } });
});

test('goes base, campaigns, streak, rounding down, caps', () => {
  const rule = publishedRule({
    amount: { kind: 'fixed', statusPoints: 101, rewardPoints: 0 },
    hasStreakBonus: true,
    caps: [{ scope: 'member', period: 'month', awardsMax: null, pointsMax: 200 }],
  });
  const campaigns = [
    publishedCampaign({ effect: { kind: 'multiply', basisPoints: 15_000 } }, 'half'),
    publishedCampaign({ effect: { kind: 'add', statusPoints: 50, rewardPoints: 10 } }, 'plus'),
  ];
  const { explanation } = weigh({ rules: [rule], campaigns }, deed(), {
    streakWeeks: 12,
    capUses: [{ awards: 1, statusPoints: 10, rewardPoints: 0 }],
  });
  // 101 × 1.5 = 151.5; + 50 = 201.5; × 1.1 = 221.65, rounded down to 221; 190 are left this month.
  expect(explanation).toMatchObject({
    base: { statusPoints: 101, rewardPoints: 0 },
    campaigns: [
      { campaign: 'half', statusPoints: 50, rewardPoints: 0 },
      { campaign: 'plus', statusPoints: 50, rewardPoints: 10 },
    ],
    streak: { weeks: 12, basisPoints: 1_000, statusPoints: 20, rewardPoints: 1 },
    cuts: [
      { scope: 'member', period: 'month', statusPoints: 31, rewardPoints: 0, resetsAt: '2026-11-30T23:00:00.000Z' },
    ],
    statusPoints: 190,
    rewardPoints: 11,
    refusal: null,
    paysAgainAt: null,
  });
});

test('refuses when a limit is reached, and tells from when it pays again', () => {
  const share = deed({
    source: 'signal',
    facts: { 'signal.type': 'social-share' },
    offered: { statusPoints: 0, rewardPoints: 0 },
  });
  const evaluation = weigh({ rules: defaultRules }, share, {
    capUses: [{ awards: 2, statusPoints: 50, rewardPoints: 50 }],
  });
  expect(evaluation).toMatchObject({
    statusPoints: 0,
    rewardPoints: 0,
    explanation: {
      ruleVersion: { rule: 'social-share', version: 1 },
      base: { statusPoints: 25, rewardPoints: 25 },
      refusal: 'limit-reached',
      paysAgainAt: '2026-11-30T23:00:00.000Z',
    },
  });
});

describe('the streak bonus', () => {
  const rules = [publishedRule({ hasStreakBonus: true })];

  test('raises what a rule with a bonus pays', () => {
    expect(weigh({ rules }, deed(), { streakWeeks: 4 })).toMatchObject({ statusPoints: 105, rewardPoints: 105 });
  });

  test('raises nothing before the first step, for who has not opted in, and where the rule has none', () => {
    const plain = { statusPoints: 100, explanation: { streak: null } };
    expect(weigh({ rules }, deed(), { streakWeeks: 3 })).toMatchObject(plain);
    expect(weigh({ rules }, deed(), { streakWeeks: null })).toMatchObject(plain);
    expect(weigh({ rules: [publishedRule()] }, deed(), { streakWeeks: 52 })).toMatchObject(plain);
  });

  test('raises for who has not opted in not even where a policy begins at no week at all', () => {
    const streakPolicy = { weeksPerFreeze: 4, freezesMax: 2, bonuses: [{ weeks: 0, basisPoints: 1_000 }] };
    expect(weigh({ rules }, deed(), { streakWeeks: null, streakPolicy })).toMatchObject({ statusPoints: 100 });
    expect(weigh({ rules }, deed(), { streakWeeks: 0, streakPolicy })).toMatchObject({ statusPoints: 110 });
  });
});

test('an instant counts for the period of the zone it lies in', () => {
  const rules = [publishedRule({ caps: [{ scope: 'rule', period: 'quarter', awardsMax: 1, pointsMax: null }] })];
  const lateOnNewYearsEve = deed({ occurredAt: new Date('2026-12-31T23:30:00Z') });
  const { explanation } = weigh({ rules }, lateOnNewYearsEve, {
    capUses: [{ awards: 1, statusPoints: 0, rewardPoints: 0 }],
    calendar: berlin,
  });
  expect(explanation.paysAgainAt).toBe('2027-03-31T22:00:00.000Z');
});

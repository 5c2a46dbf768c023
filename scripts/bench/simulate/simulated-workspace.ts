import {
  acts,
  createDeedColumns,
  type DeedKind,
  defaultRules,
  defaultStreakPolicy,
  defaultTierPolicy,
  type MemberHistory,
  type PointsPolicy,
  type SimulationPlan,
  tierNames,
} from '../../../packages/points-engine/src/index.ts';
import { seededChance } from './seeded-chance.ts';

const FROM = new Date('2025-11-01T00:00:00Z');
const UNTIL = new Date('2026-11-01T00:00:00Z');
const DAY_MS = 24 * 60 * 60 * 1000;
const SEGMENTS = ['Enterprise', 'Mid-market', 'SMB'];
const MEMBERS_OF_ACCOUNT = 5;

/** Twelve months of a workspace that exists only as far as it is looked at. */
export interface SimulatedWorkspace {
  readonly kinds: readonly DeedKind[];
  /** One member after the other. Each is good until the next is asked for: its deeds lie in the same columns. */
  readonly members: () => Generator<MemberHistory, void, void>;
}

/** Every workspace of the same size is the same: chance comes from a seed. */
export function simulatedWorkspace(members: number, deedsPerMember: number): SimulatedWorkspace {
  const kinds = deedKinds();
  return {
    kinds,
    *members() {
      const chance = seededChance(20_261_122);
      const deeds = createDeedColumns(deedsPerMember);
      const span = UNTIL.getTime() - FROM.getTime();
      for (let member = 0; member < members; member += 1) {
        deeds.clear();
        for (let deed = 0; deed < deedsPerMember; deed += 1) {
          const points = [10, 20, 25, 50][Math.floor(chance() * 4)] ?? 10;
          deeds.add({
            occurredAt: FROM.getTime() + Math.floor((span * (deed + chance())) / deedsPerMember),
            kind: Math.floor(chance() * kinds.length),
            offeredStatus: points,
            offeredReward: points,
            units: 1,
            score: Number.NaN,
            postedStatus: points,
            postedReward: points,
          });
        }
        yield historyOf(member, deeds, chance);
      }
    },
  };
}

function historyOf(member: number, deeds: MemberHistory['deeds'], chance: () => number): MemberHistory {
  const account = Math.floor(member / MEMBERS_OF_ACCOUNT);
  const day = (days: number) => FROM.getTime() + Math.floor(days * DAY_MS);
  return {
    memberId: `member-${member}`,
    accountId: `account-${account}`,
    joinedAt: new Date(day(-400 * chance())),
    facts: { 'account.segment': SEGMENTS[account % 3], 'account.region': 'EMEA', 'member.title': 'Head of Things' },
    streak: { optedInWeek: member % 2 === 0 ? '2025-10-27' : null, activeWeeks: [] },
    opening: {
      standing: {
        tier: tierNames[Math.floor(chance() * 4)] ?? 'none',
        reachedAt: new Date(day(-300 * chance())),
        graceEndsAt: null,
      },
      status: [{ points: Math.floor(chance() * 1000), at: day(-200) }],
      lots: [{ points: Math.floor(chance() * 500) + 1, at: day(200 * chance()) }],
    },
    deeds,
    redemptions: [
      { points: 300, at: day(120) },
      { points: 500, at: day(300) },
    ],
  };
}

function deedKinds(): DeedKind[] {
  const stages: DeedKind[] = (['review', 'reference-call', 'case-study', 'talk'] as const).flatMap((kind) =>
    [1, 2, 3].map((position) => ({
      source: 'challenge-stage',
      facts: { 'challenge.kind': kind, 'challenge.title': `A ${kind}`, 'challenge.stagePosition': position },
    })),
  );
  return [...stages, ...acts.map((act): DeedKind => ({ source: 'signal', facts: { 'signal.type': act } }))];
}

/** What is in force in it: the rules of the house. */
const today: PointsPolicy = {
  rules: defaultRules,
  campaigns: [],
  tiers: defaultTierPolicy,
  streaks: defaultStreakPolicy,
  lotLifeMonths: 18,
};

/** A draft that asks for segment, tier and kind, has a campaign, a streak bonus and caps over members and accounts, and higher tiers. */
const draft: PointsPolicy = {
  ...today,
  rules: [
    {
      ruleVersion: { rule: 'talks', version: 1 },
      terms: {
        source: 'challenge-stage',
        condition: {
          kind: 'all',
          conditions: [
            { kind: 'comparison', fact: 'challenge.kind', operator: 'is-one-of', values: ['talk', 'case-study'] },
            {
              kind: 'any',
              conditions: [
                { kind: 'comparison', fact: 'account.segment', operator: 'is', value: 'Enterprise' },
                { kind: 'comparison', fact: 'member.tier', operator: 'at-least', value: 'silver' },
              ],
            },
          ],
        },
        window: { firstDay: null, lastDay: null },
        amount: { kind: 'fixed', statusPoints: 60, rewardPoints: 80 },
        caps: [
          { scope: 'member', period: 'month', awardsMax: 3, pointsMax: null },
          { scope: 'account', period: 'quarter', awardsMax: null, pointsMax: 2000 },
        ],
        hasStreakBonus: true,
        lotLifeMonths: 12,
      },
    },
    ...defaultRules,
  ],
  campaigns: [
    {
      campaign: 'spring',
      version: 1,
      endedAt: null,
      terms: {
        sources: ['challenge-stage', 'signal'],
        condition: { kind: 'comparison', fact: 'account.segment', operator: 'is-not', value: 'SMB' },
        window: { firstDay: '2026-03-01', lastDay: '2026-04-30' },
        effect: { kind: 'multiply', basisPoints: 15_000 },
        stacking: 'stacking',
      },
    },
  ],
  tiers: { ...defaultTierPolicy, thresholds: { bronze: 300, silver: 1200, gold: 3000 } },
};

/** The draft against what is in force, over the twelve months. */
export const simulatedPlan: SimulationPlan = {
  from: FROM,
  until: UNTIL,
  calendar: { timeZone: 'Europe/Berlin', yearStartMonth: 1 },
  today,
  draft,
  pointValue: { amountMinor: 1, points: 1, currency: 'USD' },
  listedMax: 100,
};

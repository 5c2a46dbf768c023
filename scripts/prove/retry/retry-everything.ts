import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { z } from 'zod';
import { type Chance, seededChance } from '../../../apps/api/src/demo/chance.ts';
import { inParallel } from '../../bench/award/in-parallel.ts';
import { firstDifference } from '../ledger/first-difference.ts';
import { readLedger } from '../ledger/read-ledger.ts';
import { dataOf } from '../traffic/call.ts';
import { countEffects, effectNames } from '../traffic/count-effects.ts';
import { grantCall, offerReward, redeemCall, type Traffic } from '../traffic/stage-traffic.ts';
import { type Group, type GroupFinding, sendGroup } from './send-group.ts';

/** What was retried, and what stands afterwards. */
export interface RetryFinding {
  readonly groups: number;
  readonly copies: number;
  /** Rows there are against rows there should be, one for each kind of effect. */
  readonly effects: readonly { readonly effect: string; readonly found: number; readonly expected: number }[];
  /** The first thing that was wrong; null when nothing was. */
  readonly fault: string | null;
}

const COPIES_MAX = 20;
const GROUPS_AT_ONCE = 4;
const POINTS = 300;
const COST = 100;
const UNAFFORDABLE = 10_000_000;

const granted = z.object({ postingId: z.string() });

/** How many groups of each kind, besides an approval for every stage that waits. */
export interface RetryPlan {
  readonly grants: number;
  /** Of the grants; so few that what is left pays for the redemptions of each champion. */
  readonly reversals: number;
  readonly redemptions: number;
  /** Redemptions of something nobody can pay. */
  readonly refusals: number;
  readonly seed: number;
}

/** Sends every mutation many times over at once, and counts what it did. */
export async function retryEverything(
  { url, client, traffic }: { readonly url: string; readonly client: pg.Client; readonly traffic: Traffic },
  plan: RetryPlan,
  tellShare: (share: number) => void = () => {},
): Promise<RetryFinding> {
  const chance = seededChance(plan.seed);
  const affordable = await offerReward(url, traffic.manager, COST);
  const unaffordable = await offerReward(url, traffic.manager, UNAFFORDABLE);
  const before = await countEffects(client, traffic.workspaceId);
  const first = [...approvals(traffic, chance), ...grants(traffic, plan.grants, chance)];
  const total = first.length + plan.reversals + plan.redemptions + plan.refusals;
  let sent = 0;
  const run = (groups: readonly Group[]) =>
    inParallel(GROUPS_AT_ONCE, groups, async (group) => {
      const finding = await sendGroup(url, group);
      sent += 1;
      tellShare(sent / total);
      return finding;
    });

  const done = await run(first);
  const rest = [
    ...reversals(traffic, done.slice(traffic.waiting.length, traffic.waiting.length + plan.reversals), chance),
    ...redemptions(traffic, { rewardId: affordable, cost: COST, count: plan.redemptions, expected: 'done' }, chance),
    ...redemptions(
      traffic,
      { rewardId: unaffordable, cost: UNAFFORDABLE, count: plan.refusals, expected: 'not-enough-points' },
      chance,
    ),
  ];
  const mixed = rest.toSorted(() => chance.next() - 0.5);
  const findings = [...done, ...(await run(mixed))];
  const after = await countEffects(client, traffic.workspaceId);
  const expected = {
    award: traffic.waiting.length,
    grant: plan.grants,
    reversal: plan.reversals,
    hold: plan.redemptions,
    audit: first.length + plan.reversals + plan.redemptions,
    answers: first.length + plan.reversals + plan.redemptions,
  };
  const effects = effectNames.map((effect) => ({
    effect,
    found: after[effect] - before[effect],
    expected: expected[effect],
  }));
  const wrong = effects.find((one) => one.found !== one.expected);
  const fault =
    findings.find((finding) => finding.fault !== null)?.fault ??
    (wrong ? `${wrong.found} of ${wrong.expected} effects: ${wrong.effect}` : null) ??
    firstDifference(await readLedger(client, traffic.workspaceId));
  const copies = [...first, ...mixed].reduce((sum, group) => sum + group.copies, 0);
  return { groups: total, copies, effects, fault };
}

function approvals({ waiting, manager }: Traffic, chance: Chance): Group[] {
  return waiting.map(({ submissionStageId, version }) => ({
    call: {
      procedure: 'moderation.approve',
      secret: manager,
      input: { submissionStageId, version },
      key: randomUUID(),
    },
    other: { submissionStageId, version: version + 1 },
    copies: chance.between(2, COPIES_MAX),
    expected: 'done',
  }));
}

function grants({ champions, manager }: Traffic, count: number, chance: Chance): Group[] {
  return Array.from({ length: count }, (_, at) => {
    const call = grantCall(manager, champions[at % champions.length]?.memberId ?? '', POINTS);
    return {
      call,
      other: { ...call.input, rewardPoints: POINTS + 1 },
      copies: chance.between(2, COPIES_MAX),
      expected: 'done',
    };
  });
}

function reversals({ manager }: Traffic, done: readonly GroupFinding[], chance: Chance): Group[] {
  return done.map(({ answer }) => {
    const { postingId } = granted.parse(dataOf(answer));
    return {
      call: { procedure: 'points.reverse', secret: manager, input: { postingId, reason: 'Twice' }, key: randomUUID() },
      other: { postingId, reason: 'Another reason' },
      copies: chance.between(2, COPIES_MAX),
      expected: 'done',
    };
  });
}

function redemptions(
  { champions }: Traffic,
  { rewardId, cost, count, expected }: { rewardId: string; cost: number; count: number; expected: string },
  chance: Chance,
): Group[] {
  return Array.from({ length: count }, (_, at) => {
    const call = redeemCall(champions[at % champions.length]?.secret ?? '', rewardId, cost);
    return { call, other: { ...call.input, note: 'Another size' }, copies: chance.between(2, COPIES_MAX), expected };
  });
}

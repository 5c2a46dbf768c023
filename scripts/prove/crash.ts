import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { seededChance } from '../../apps/api/src/demo/chance.ts';
import { defineBench } from '../measuring/define-bench.ts';
import { type CrashSite, findFault, lookAround } from './crash/crash-site.ts';
import { killAtEveryPoint, NEVER, type PointKill, victims } from './crash/kill-at-every-point.ts';
import { killAtRandom } from './crash/kill-at-random.ts';
import { mixedCalls } from './crash/mixed-calls.ts';
import { openCrashSite, redemptionCost } from './crash/open-crash-site.ts';
import { type Call, dataOf, send } from './traffic/call.ts';
import { grantCall, redeemCall } from './traffic/stage-traffic.ts';

/** At random; `PROVE_SHARE` (0 to 1) does a part of them. The named points are always done all. */
const CALLS = 20_000;
const KILLS = 200;
const CHAMPIONS = 100;
/** More than any mutation has messages, for either victim. */
const STAGES = 80;

const granted = z.object({ postingId: z.string() });

/** Whatever is killed at whatever moment, what somebody was told is there once, and nothing has to be repaired. */
export const crash = defineBench({
  summary:
    'kill -9 of API and PostgreSQL at random and between any two statements: every acknowledged effect is there once',
  method: [
    'An API process and a PostgreSQL that syncs every commit, each started again by itself after kill -9, as a service manager does. No hand touches anything.',
    'Named points: a proxy numbers the messages of a mutation to PostgreSQL. Before each message in turn, and after the commit whose answer nobody hears,',
    'the API, then PostgreSQL is killed: for an approval, a grant by hand, a reversal and a redemption. The sender tries again under the same key.',
    `At random: ${CALLS} grants and redemptions from 8 clients; meanwhile ${KILLS} kills of the API and ${KILLS} of PostgreSQL (every other one the whole server, the others`,
    'one of its processes), by turns drawn by chance.',
    'Afterwards: one posting, audit row and stored answer for every call, no two calls told of one effect, answers unchanged, the ledger computed again.',
  ],
  async run({ step, onEnd }) {
    const share = Number(process.env.PROVE_SHARE ?? 1);
    const seed = Number(process.env.PROVE_SEED ?? Date.now() % 1_000_000_000);
    const [callCount, kills] = [Math.ceil(CALLS * share), Math.ceil(KILLS * share)];
    const site = await step('Preparing PostgreSQL, API and people', () =>
      openCrashSite(onEnd, { champions: CHAMPIONS, waiting: STAGES }),
    );
    const before = await lookAround(site);
    const points = await step('Killing at every named point', (tellShare) => killEverywhere(site, tellShare));
    const calls = mixedCalls(site, callCount);
    const random = await step(`Killing ${2 * kills} times at random`, (tellShare) =>
      killAtRandom(site, { calls, apiKills: kills, databaseKills: kills, chance: seededChance(seed) }, tellShare),
    );
    const told = [...points.told, ...random];
    const fault = await step('Looking at what stands', () => findFault(site, told, before));
    const hit = points.kills.filter(({ point }) => point !== NEVER);
    const retried = told.filter(({ tries }) => tries > 1).length;
    return {
      pass: fault === null && retried > 0,
      verdict:
        fault ??
        `All ${told.length} acknowledged calls stand once after ${hit.length + 2 * kills} kills; ${retried} had to be sent again, nothing had to be repaired.`,
      rows: [
        ...pointRows(hit),
        { killed: 'API', at: 'random', times: String(kills) },
        { killed: 'PostgreSQL', at: 'random', times: String(kills) },
      ],
      figures: {
        calls: told.length,
        pointKills: hit.length,
        randomKills: 2 * kills,
        retried,
        apiLost: site.api.lostCount(),
        seed,
      },
    };
  },
});

async function killEverywhere(site: CrashSite, tellShare: (share: number) => void) {
  const { traffic } = site;
  const waiting = [...traffic.waiting];
  const toldBefore: PointKill['told'][] = [];
  const [champion] = traffic.champions;
  const nextGrant = () => grantCall(traffic.manager, champion?.memberId ?? '', 300);
  const kinds: (() => Call | Promise<Call>)[] = [
    () => approveCall(traffic.manager, waiting.shift()),
    nextGrant,
    async () => {
      const call = nextGrant();
      const answer = await send(site.api.url, call);
      toldBefore.push({ call, answer, tries: 1 });
      const { postingId } = granted.parse(dataOf(answer));
      return {
        procedure: 'points.reverse',
        secret: traffic.manager,
        input: { postingId, reason: 'Twice' },
        key: randomUUID(),
      };
    },
    () => redeemCall(champion?.secret ?? '', site.rewardId, redemptionCost),
  ];
  const kills: PointKill[] = [];
  for (const [at, next] of kinds.entries()) {
    for (const victim of victims) kills.push(...(await killAtEveryPoint(site, victim, next)));
    tellShare((at + 1) / kinds.length);
  }
  return { kills, told: [...toldBefore, ...kills.map(({ told }) => told)] };
}

function approveCall(secret: string, stage: { submissionStageId: string; version: number } | undefined): Call {
  if (!stage) throw new Error('there are more points than stages to approve');
  return { procedure: 'moderation.approve', secret, input: { ...stage }, key: randomUUID() };
}

/** One row for each mutation and victim, and one for each point where they were killed. */
function pointRows(kills: readonly PointKill[]) {
  const groups = Map.groupBy(kills, ({ procedure, point, victim }) => `${procedure}\n${point}\n${victim}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [{ killed: first.victim, at: `${first.procedure}: ${first.point}`, times: String(group.length) }]
      : [];
  });
}

import type pg from 'pg';
import { z } from 'zod';
import { firstDifference } from '../ledger/first-difference.ts';
import { readLedger } from '../ledger/read-ledger.ts';
import { dataOf, send } from '../traffic/call.ts';
import { countEffects, type Effects } from '../traffic/count-effects.ts';
import type { KillableApi } from '../traffic/run-api.ts';
import type { ToldCall } from '../traffic/send-until-told.ts';
import type { Traffic } from '../traffic/stage-traffic.ts';
import type { KillableDatabase } from './killable-database.ts';

/** All that is needed to send, to kill and to look. */
export interface CrashSite {
  readonly database: KillableDatabase;
  readonly api: KillableApi;
  readonly traffic: Traffic;
  readonly rewardId: string;
}

const KINDS = {
  'moderation.approve': 'award',
  'grants.create': 'grant',
  'points.reverse': 'reversal',
  'rewards.redeem': 'hold',
} as const;

const named = z.union([
  z.object({ postingId: z.string() }).transform(({ postingId }) => postingId),
  z.object({ redemptionId: z.string() }).transform(({ redemptionId }) => redemptionId),
  z.object({ reversalId: z.string() }).transform(({ reversalId }) => reversalId),
]);

/**
 * What is wrong with what stands after everybody was told, or null: an effect that is missing or there twice, an answer that changed
 * meanwhile, two calls that were told of the same effect, or a ledger that does not follow from its entries.
 */
export async function findFault(site: CrashSite, told: readonly ToldCall[], before: Effects): Promise<string | null> {
  const refused = told.find(({ answer }) => answer.said !== 'done');
  if (refused) return `${refused.call.procedure} was refused: ${refused.answer.body}`;
  const client = await site.database.connect();
  try {
    const after = await countEffects(client, site.traffic.workspaceId);
    return (
      wrongCount(told, before, after) ??
      toldTwice(told) ??
      (await changedAnswer(site, told)) ??
      firstDifference(await readLedger(client, site.traffic.workspaceId))
    );
  } finally {
    await client.end();
  }
}

/** What there is of everything now. */
export async function lookAround({ database, traffic }: CrashSite): Promise<Effects> {
  const client: pg.Client = await database.connect();
  try {
    return await countEffects(client, traffic.workspaceId);
  } finally {
    await client.end();
  }
}

function wrongCount(told: readonly ToldCall[], before: Effects, after: Effects): string | null {
  const expected = new Map<keyof Effects, number>([
    ['audit', told.length],
    ['answers', told.length],
  ]);
  for (const [procedure, kind] of Object.entries(KINDS))
    expected.set(kind, told.filter(({ call }) => call.procedure === procedure).length);
  for (const [effect, count] of expected) {
    const found = after[effect] - before[effect];
    if (found !== count) return `${effect}: ${found} rows for ${count} acknowledged calls`;
  }
  return null;
}

function toldTwice(told: readonly ToldCall[]): string | null {
  const named = told.filter(({ call }) => call.procedure !== 'moderation.approve');
  const ids = new Set(named.map(({ answer }) => effectOf(answer)));
  return ids.size === named.length ? null : `${named.length} calls were told of ${ids.size} effects`;
}

function effectOf(answer: ToldCall['answer']): string {
  return named.parse(dataOf(answer));
}

const ASKED_AGAIN_MAX = 400;

/** Asks for some of the answers again. */
async function changedAnswer({ api }: CrashSite, told: readonly ToldCall[]): Promise<string | null> {
  const every = Math.ceil(told.length / ASKED_AGAIN_MAX);
  for (const [at, { call, answer }] of told.entries()) {
    if (at % every !== 0) continue;
    const again = await send(api.url, call);
    if (again.body !== answer.body) return `${call.procedure} now says ${again.body} and said ${answer.body}`;
  }
  return null;
}

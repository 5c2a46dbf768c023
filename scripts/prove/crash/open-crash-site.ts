import { connectOrm } from '../../../apps/api/src/db/orm.ts';
import { benchDeps } from '../../measuring/bench-deps.ts';
import { runApi } from '../traffic/run-api.ts';
import { dataOf, send } from '../traffic/call.ts';
import { grantCall, offerReward, stageTraffic } from '../traffic/stage-traffic.ts';
import type { CrashSite } from './crash-site.ts';
import { startKillableDatabase } from './killable-database.ts';

/** What a redemption costs here. */
export const redemptionCost = 100;

/** Starts a database and an API that can be killed, with people in a workspace. */
export async function openCrashSite(
  onEnd: (close: () => Promise<void>) => void,
  size: { readonly champions: number; readonly waiting: number },
): Promise<CrashSite> {
  const database = await startKillableDatabase();
  onEnd(() => database.stop());
  const traffic = await stage(database.url, size);
  const api = await runApi(database.url);
  onEnd(() => api.stop());
  const rewardId = await offerReward(api.url, traffic.manager, redemptionCost);
  // Enough to begin with, so that no redemption depends on a grant that is still under way.
  for (const { memberId } of [...traffic.champions, ...traffic.champions])
    dataOf(await send(api.url, grantCall(traffic.manager, memberId, 500)));
  return { database, api, traffic, rewardId };
}

/** Closes what it opens: nothing of ours may be connected when the killing begins. */
async function stage(url: string, size: { readonly champions: number; readonly waiting: number }) {
  const closers: (() => Promise<void>)[] = [];
  try {
    const orm = await connectOrm(url);
    closers.push(() => orm.close());
    return await stageTraffic(
      benchDeps(url, orm, (close) => closers.push(close)),
      size,
    );
  } finally {
    for (const close of closers.toReversed()) await close();
  }
}

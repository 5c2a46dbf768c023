import { setTimeout as wait } from 'node:timers/promises';
import type { Chance } from '../../../apps/api/src/demo/chance.ts';
import { inParallel } from '../../bench/award/in-parallel.ts';
import type { Call } from '../traffic/call.ts';
import { sendUntilTold, type ToldCall } from '../traffic/send-until-told.ts';
import type { CrashSite } from './crash-site.ts';

/** How much to send and how often to kill each victim meanwhile. */
export interface RandomKills {
  readonly calls: readonly Call[];
  readonly apiKills: number;
  readonly databaseKills: number;
  readonly chance: Chance;
}

const CLIENTS = 8;
const JITTER_MS_MAX = 60;

/**
 * Sends calls from several clients, each call until it is told, and kills API and PostgreSQL by turns as the calls go on, evenly over the
 * whole, each time a moment later than the last call was told. Of the database every other kill takes the server, the others one process of it.
 */
export async function killAtRandom(
  site: CrashSite,
  { calls, apiKills, databaseKills, chance }: RandomKills,
  tellShare: (share: number) => void = () => {},
): Promise<ToldCall[]> {
  const kills = [
    ...Array.from({ length: apiKills }, () => 'API' as const),
    ...Array.from({ length: databaseKills }, (_, at) => (at % 2 === 0 ? ('server' as const) : ('process' as const))),
  ].toSorted(() => chance.next() - 0.5);
  const progress = { told: 0 };
  const killer = (async () => {
    for (const [at, kill] of kills.entries()) {
      const due = ((at + 0.5) / kills.length) * calls.length;
      while (progress.told < due) await wait(5);
      await wait(chance.between(0, JITTER_MS_MAX));
      if (kill === 'API') await site.api.kill();
      else await (kill === 'server' ? site.database.kill() : site.database.killBackend());
    }
  })();
  const all = await inParallel(CLIENTS, calls, async (call) => {
    const one = await sendUntilTold(site.api.url, call);
    progress.told += 1;
    tellShare(progress.told / calls.length);
    return one;
  });
  await killer;
  await site.api.ready();
  return all;
}

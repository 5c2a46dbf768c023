import type { Call } from '../traffic/call.ts';
import { sendUntilTold, type ToldCall } from '../traffic/send-until-told.ts';
import type { CrashSite } from './crash-site.ts';
import { type KillPoint, killAt } from './kill-points.ts';

/** Who is killed. */
export const victims = ['API', 'PostgreSQL'] as const;
export type Victim = (typeof victims)[number];

/** One kill at a named point, and what came of the mutation it broke. */
export interface PointKill {
  readonly victim: Victim;
  readonly procedure: string;
  readonly point: string;
  readonly told: ToldCall;
}

const MESSAGES_MAX = 60;

/**
 * Kills a victim before each message of a mutation in turn, and after its commit, and lets the sender try again until it is told. There is
 * nothing between two messages but the API's own thinking, so that these are all the points there are.
 *
 * @param nextCall gives a mutation of the same kind that was not sent before
 */
export async function killAtEveryPoint(
  site: CrashSite,
  victim: Victim,
  nextCall: () => Call | Promise<Call>,
): Promise<PointKill[]> {
  const kills: PointKill[] = [];
  for (let at = 0; at < MESSAGES_MAX; at += 1) {
    const kill = await killOnce(site, { victim, point: { when: 'before', at }, call: await nextCall() });
    kills.push(kill);
    if (kill.point === NEVER) break;
  }
  kills.push(await killOnce(site, { victim, point: { when: 'after-commit' }, call: await nextCall() }));
  return kills;
}

/** The mutation had fewer messages; it went through undisturbed. */
export const NEVER = 'not reached';

async function killOnce(
  { api, database }: CrashSite,
  { victim, point, call }: { victim: Victim; point: KillPoint; call: Call },
): Promise<PointKill> {
  let restart: Promise<void> = Promise.resolve();
  const { watcher, fired } = killAt(point, () => {
    restart = victim === 'API' ? api.kill() : database.kill();
  });
  database.proxy.watch(watcher);
  const told = await sendUntilTold(api.url, call);
  database.proxy.watch(null);
  await restart;
  await api.ready();
  const where = point.when === 'before' ? `before ${fired.sql}` : `after ${fired.sql}, unheard`;
  return { victim, procedure: call.procedure, point: fired.sql === null ? NEVER : where, told };
}

import type { NightlyTask } from '../jobs/nightly/nightly-task.ts';

const ROWS_AT_ONCE = 5_000;

/**
 * Removes counts whose window was over by the night. They belong to no workspace, so every workspace's night does its share; rows that another night has
 * in hand are passed over.
 */
export const sweepRateLimits: NightlyTask = {
  name: 'sweep-rate-limits',
  async runBatch(scope, { night }) {
    const rows = await scope.em.execute<{ key: string }[]>(
      `delete from rate_limit where key in (
         select key from rate_limit where expire < ? limit ? for update skip locked)
    returning key`,
      [night.at.getTime(), ROWS_AT_ONCE],
    );
    return { handled: rows.length, last: rows.length < ROWS_AT_ONCE ? null : (rows.at(-1)?.key ?? null) };
  },
};

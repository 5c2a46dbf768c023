import type { NightlyTask } from '../../../jobs/nightly/nightly-task.ts';

/** Counts the points in open lots by the day they run out: one pass over the open lots a night instead of one for everybody who looks. */
export const forecastExpiry: NightlyTask = {
  name: 'forecast-expiry',
  async runBatch(scope, { night }) {
    await scope.em.execute('delete from expiry_day where workspace_id = ?', [scope.workspaceId]);
    const days = await scope.em.execute<unknown[]>(
      `insert into expiry_day (workspace_id, day, points, as_of)
       select workspace_id, (expires_at at time zone ?)::date, sum(remaining), ?::date
         from lot where workspace_id = ? and remaining > 0 group by 1, 2 returning day`,
      [night.timeZone, night.day, scope.workspaceId],
    );
    return { handled: days.length, last: null };
  },
};

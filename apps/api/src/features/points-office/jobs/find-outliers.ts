import { outlierLimits } from '@rostra/points-engine';
import { startOfDay } from '../../../db/calendar-day.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import type { Night } from '../../../jobs/nightly/night.ts';
import type { NightlyTask } from '../../../jobs/nightly/nightly-task.ts';
import { BURSTS, FAST_EARNERS, SAME_APPROVERS } from './find-outliers.sql.ts';

/**
 * Looks for earning that is worth a look, over the days before the night. What it finds takes the place of what the night before found: a
 * finding is a place to look at, not a record of its own.
 */
export const findOutliers: NightlyTask = {
  name: 'find-outliers',
  async runBatch(scope, { night }) {
    await scope.em.execute('delete from points_outlier where workspace_id = ?', [scope.workspaceId]);
    const { fastEarner, sameApprover, burst } = outlierLimits;
    const found = [
      await find(scope, FAST_EARNERS, {
        ...span(scope, night, fastEarner.days),
        timesMedian: fastEarner.timesMedian,
        pointsMin: fastEarner.pointsMin,
        earnersMin: fastEarner.earnersMin,
      }),
      await find(scope, SAME_APPROVERS, {
        ...span(scope, night, sameApprover.days),
        approvalsMin: sameApprover.approvalsMin,
        shareMin: sameApprover.sharePercentMin,
        timesUsual: sameApprover.timesUsual,
      }),
      await find(scope, BURSTS, {
        ...span(scope, night, burst.days),
        minutes: burst.minutes,
        awardsMin: burst.awardsMin,
      }),
    ];
    return { handled: found.reduce((sum, count) => sum + count, 0), last: null };
  },
};

/** The days before the night, as instants and as calendar days. */
function span({ workspaceId }: Scope, { day, timeZone }: Night, days: number) {
  const from = startOfDay(day, timeZone, -days);
  const until = startOfDay(day, timeZone);
  return { workspaceId, from, until, timeZone };
}

type Named = Readonly<Record<string, string | number | Date>>;

/** Writes what a query finds; gives how much. Parameters stand in the statement by name (`:from`), because each is used more than once. */
async function find(scope: Scope, sql: string, named: Named): Promise<number> {
  const parameters: unknown[] = [];
  const text = sql.replaceAll(/(?<!:):([a-zA-Z]+)/g, (_whole, name: string) => {
    parameters.push(named[name]);
    return '?';
  });
  const found = await scope.em.execute<unknown[]>(text, parameters);
  return found.length;
}

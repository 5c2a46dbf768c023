import type { NightlyTask } from '../../../jobs/nightly/nightly-task.ts';
import { countDays, firstPostingDay, forgetDaysOfAnotherZone, lastCountedDay } from '../counting/count-days.ts';
import { dayAfter } from '../quarter.ts';

/** Days added up in one batch. */
const DAYS_AT_ONCE = 31;

/**
 * Adds up every day that is over and was not added up yet, a month at a time, so that no screen ever adds up the ledger. All of them anew where days begin
 * at another moment than they did.
 */
export const countPointsDays: NightlyTask = {
  name: 'count-points-days',
  async runBatch(scope, { night: { day: today, timeZone }, after }) {
    if (after === null) await forgetDaysOfAnotherZone(scope, timeZone);
    const last = await lastCountedDay(scope);
    const from = last ? dayAfter(last) : await firstPostingDay(scope, timeZone);
    const yesterday = dayAfter(today, -1);
    if (from === null || from > yesterday) return { handled: 0, last: null };
    const end = dayAfter(from, DAYS_AT_ONCE - 1);
    const to = end < yesterday ? end : yesterday;
    await countDays(scope, { from, to, timeZone });
    return { handled: 1, last: to < yesterday ? to : null };
  },
};

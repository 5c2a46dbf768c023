import type { Scope } from '../../db/workspace-scope.ts';
import { getWorkspaceFace } from '../workspace/index.ts';
import { firstPostingDay, lastCountedDay } from './counting/count-days.ts';
import { dayAfter, dayIn } from './quarter.ts';

/** Where the office stands in time. */
export interface OfficeMoment {
  readonly timeZone: string;
  readonly today: string;
  readonly countedThrough: string | null;
  /** The first day that is read from the ledger itself. */
  readonly liveFrom: string;
  /** True while days before `liveFrom` wait to be added up. */
  readonly isPreparing: boolean;
}

/** The most days read from the ledger itself: nights are missed while a server rests, but a whole history is added up at night alone. */
const LIVE_DAYS_MAX = 31;

/** What day it is, and from where on the ledger itself has to be read. */
export async function readOfficeMoment(scope: Scope): Promise<OfficeMoment> {
  const { timeZone } = await getWorkspaceFace(scope);
  const today = dayIn(timeZone, scope.now);
  const countedThrough = await lastCountedDay(scope);
  const due = countedThrough ? dayAfter(countedThrough) : ((await firstPostingDay(scope, timeZone)) ?? today);
  const earliest = dayAfter(today, 1 - LIVE_DAYS_MAX);
  const isPreparing = due < earliest;
  return { timeZone, today, countedThrough, liveFrom: isPreparing ? earliest : due, isPreparing };
}

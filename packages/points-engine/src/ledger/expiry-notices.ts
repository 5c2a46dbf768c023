import type { Lot } from './lot.ts';

/** How many days before points expire the champion is told, farthest first. Default of the workspace's policy. */
export const expiryNoticeDaysDefault: readonly number[] = [60, 30, 7];

/** A notice the champion has had. */
export type SentNotice = {
  /** The day the points expire, in the workspace's zone: `2026-05-03`. */
  readonly day: string;
  /** Which notice it was: one of the notice days. */
  readonly daysAhead: number;
};

/** A notice to send now about all points that expire on one day. */
export type ExpiryNotice = SentNotice & {
  /** Calendar days from today to that day, above 0; fewer than `daysAhead` when the notice is late. */
  readonly daysLeft: number;
  /** Points that would expire, above 0. */
  readonly points: number;
  /** When the first of them do. */
  readonly expiresAt: Date;
};

/** One member's lots to look at, daily as a rule. */
export type ExpiryNoticesInput = {
  /** Every lot of the member with points remaining. */
  readonly lots: readonly Lot[];
  /** Notices the member has had about days to come. */
  readonly sent: readonly SentNotice[];
  readonly at: Date;
  /** The workspace's zone, in which days are counted. */
  readonly timeZone: string;
  readonly noticeDays?: readonly number[];
};

/**
 * The notices that are due about points about to expire, the next day first (rule 4: the champion is told ahead). Lots are taken
 * together by day, each day is told once per notice, and of several that are due at once (points that came back for 30 days, a
 * night that was missed) only the nearest is sent: being told twice on one morning helps nobody.
 */
export function expiryNotices(input: ExpiryNoticesInput): ExpiryNotice[] {
  const { lots, sent, at, timeZone, noticeDays = expiryNoticeDaysDefault } = input;
  const today = dayOf(at, timeZone);
  const open = lots.filter((lot) => lot.remaining > 0);
  const byDay = Map.groupBy(open, (lot) => dayOf(lot.expiresAt, timeZone).toString());
  const due = [...byDay].flatMap(([day, group]): ExpiryNotice[] => {
    const daysLeft = today.until(day).days;
    const reached = noticeDays.filter((ahead) => daysLeft > 0 && daysLeft <= ahead);
    const nearest = Math.min(...reached);
    const isTold = sent.some((notice) => notice.day === day && notice.daysAhead <= nearest);
    if (reached.length === 0 || isTold) return [];
    const expiresAt = new Date(Math.min(...group.map((lot) => lot.expiresAt.getTime())));
    const points = group.reduce((sum, lot) => sum + lot.remaining, 0);
    return [{ day, daysAhead: nearest, daysLeft, points, expiresAt }];
  });
  return due.toSorted((left, right) => left.daysLeft - right.daysLeft);
}

function dayOf(at: Date, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
}

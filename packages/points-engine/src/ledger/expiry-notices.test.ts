import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../kernel/calendar.ts';
import { expiryNotices, type SentNotice } from './expiry-notices.ts';
import type { Lot } from './lot.ts';

const at = new Date('2026-03-01T03:00:00Z');
const timeZone = 'Europe/Berlin';

function lot(id: string, expiresAt: string, remaining = 100): Lot {
  return { id, amount: 100, remaining, earnedAt: new Date('2025-01-01T00:00:00Z'), expiresAt: new Date(expiresAt) };
}

test('tells 60, 30 and 7 days ahead, the next day first', () => {
  const lots = [
    lot('in-61', '2026-05-01T10:00:00Z'),
    lot('in-60', '2026-04-30T10:00:00Z'),
    lot('in-30', '2026-03-31T10:00:00Z'),
    lot('in-7', '2026-03-08T10:00:00Z'),
  ];
  expect(expiryNotices({ lots, sent: [], at, timeZone })).toEqual([
    { day: '2026-03-08', daysAhead: 7, daysLeft: 7, points: 100, expiresAt: new Date('2026-03-08T10:00:00Z') },
    { day: '2026-03-31', daysAhead: 30, daysLeft: 30, points: 100, expiresAt: new Date('2026-03-31T10:00:00Z') },
    { day: '2026-04-30', daysAhead: 60, daysLeft: 60, points: 100, expiresAt: new Date('2026-04-30T10:00:00Z') },
  ]);
});

test('takes the lots of one day together, a day being that of the workspace', () => {
  const lots = [
    lot('late', '2026-03-31T21:59:00Z', 30),
    lot('early', '2026-03-30T22:00:00Z', 20),
    lot('empty', '2026-03-31T10:00:00Z', 0),
    lot('next-day', '2026-03-31T22:00:00Z'),
  ];
  expect(expiryNotices({ lots, sent: [], at, timeZone })).toEqual([
    { day: '2026-03-31', daysAhead: 30, daysLeft: 30, points: 50, expiresAt: new Date('2026-03-30T22:00:00Z') },
    expect.objectContaining({ day: '2026-04-01', daysAhead: 60, daysLeft: 31 }),
  ]);
});

test('of notices due at once only the nearest is sent, and those it overtook never', () => {
  const lots = [lot('back-for-30-days', '2026-03-06T10:00:00Z')];
  expect(expiryNotices({ lots, sent: [], at, timeZone })).toMatchObject([{ daysAhead: 7, daysLeft: 5 }]);
  const sent = [{ day: '2026-03-06', daysAhead: 7 }];
  expect(expiryNotices({ lots, sent, at, timeZone })).toEqual([]);
});

test('says nothing of a day on which only empty lots expire', () => {
  expect(expiryNotices({ lots: [lot('empty', '2026-03-31T10:00:00Z', 0)], sent: [], at, timeZone })).toEqual([]);
});

test('says nothing on the day itself or after', () => {
  const lots = [lot('today', '2026-03-01T10:00:00Z'), lot('over', '2026-02-01T10:00:00Z')];
  expect(expiryNotices({ lots, sent: [], at, timeZone })).toEqual([]);
});

test('when to tell is policy', () => {
  const lots = [lot('in-7', '2026-03-08T10:00:00Z')];
  expect(expiryNotices({ lots, sent: [], at, timeZone, noticeDays: [14, 10] })).toMatchObject([{ daysAhead: 10 }]);
  expect(expiryNotices({ lots, sent: [], at, timeZone, noticeDays: [] })).toEqual([]);
});

test('looked at once a day or after missed nights, each day is told at most once per notice and the last one before it comes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 6 }),
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 60, maxLength: 60 }),
      (daysToExpiry, steps) => {
        const lots = daysToExpiry.map((days, index) => lot(`lot-${index}`, addDays(at, days, timeZone).toISOString()));
        const sent: SentNotice[] = [];
        let now = at;
        for (const step of [0, ...steps]) {
          now = addDays(now, step, timeZone);
          for (const notice of expiryNotices({ lots, sent, at: now, timeZone })) {
            expect(sent).not.toContainEqual({ day: notice.day, daysAhead: notice.daysAhead });
            expect(notice.daysLeft).toBeLessThanOrEqual(notice.daysAhead);
            sent.push({ day: notice.day, daysAhead: notice.daysAhead });
          }
        }
        const told = new Set(sent.filter(({ daysAhead }) => daysAhead === 7).map(({ day }) => day));
        // Steps are 6 days at most, so a look falls into the last 7 days before each expiry.
        for (const { expiresAt } of lots) {
          const day = Temporal.Instant.from(expiresAt.toISOString())
            .toZonedDateTimeISO(timeZone)
            .toPlainDate()
            .toString();
          expect(told).toContain(day);
        }
      },
    ),
  );
});

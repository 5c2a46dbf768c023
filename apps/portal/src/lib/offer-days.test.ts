import { describe, expect, it } from 'vitest';
import { dayOf, endOfDay, lastDayOf, startOfDay } from './offer-days.ts';

describe('days of an offer', () => {
  it('begins a day at midnight of the workspace, not of Greenwich', () => {
    expect(startOfDay('2026-06-30', 'Europe/Berlin')).toBe('2026-06-29T22:00:00.000Z');
    expect(startOfDay('2026-06-30', 'America/Los_Angeles')).toBe('2026-06-30T07:00:00.000Z');
  });

  it('counts the last day in whole', () => {
    expect(endOfDay('2026-06-30', 'Europe/Berlin')).toBe('2026-06-30T22:00:00.000Z');
    expect(lastDayOf('2026-06-30T22:00:00.000Z', 'Europe/Berlin')).toBe('2026-06-30');
  });

  it.each(['Europe/Berlin', 'America/Santiago', 'Asia/Kathmandu', 'Pacific/Auckland', 'UTC', 'Africa/Cairo'])(
    'gives back every day of the year that was put in, in %s',
    (zone) => {
      for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2027, 0, 1); time += 86_400_000) {
        const day = new Date(time).toISOString().slice(0, 10);
        expect(dayOf(startOfDay(day, zone), zone)).toBe(day);
        expect(lastDayOf(endOfDay(day, zone), zone)).toBe(day);
      }
    },
  );

  it('begins a day whose midnight the clocks skip at its first instant', () => {
    // Chile, 6 September 2026: midnight is followed by one o'clock.
    expect(startOfDay('2026-09-06', 'America/Santiago')).toBe('2026-09-06T04:00:00.000Z');
  });
});

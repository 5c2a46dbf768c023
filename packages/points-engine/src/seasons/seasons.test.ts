import { describe, expect, it, test } from 'vitest';
import { dropSeason, planSeason } from './plan-season.ts';
import { quarterSeasons } from './quarter-seasons.ts';
import { seasonProblems } from './season-draft.ts';
import { seasonStateAt, seasonWindow } from './season-window.ts';

const draft = { name: 'Spring', startsOn: '2026-04-01', endsOn: '2026-06-30' };
const today = '2026-03-10';

describe('a season', () => {
  it('to come may be stored and changed', () => {
    expect(planSeason({ draft, state: null, others: [], today })).toEqual({ ok: true, value: true });
    expect(planSeason({ draft, state: 'planned', others: [], today })).toMatchObject({ ok: true });
    expect(dropSeason('planned')).toMatchObject({ ok: true });
  });

  test.each(['running', 'ended', 'closed'] as const)('that is %s stays as it is', (state) => {
    const refusal = { code: 'season-started', details: { state } };
    expect(planSeason({ draft, state, others: [], today })).toMatchObject({ refusal });
    expect(dropSeason(state)).toMatchObject({ refusal });
  });

  it('shares no day with another', () => {
    const others = [{ startsOn: '2026-06-30', endsOn: '2026-07-31' }];
    expect(planSeason({ draft, state: null, others, today })).toMatchObject({ refusal: { code: 'season-overlaps' } });
    const after = [{ startsOn: '2026-07-01', endsOn: '2026-07-31' }];
    expect(planSeason({ draft, state: null, others: after, today })).toMatchObject({ ok: true });
  });

  it('begins after today, ends after it began, takes a leap year at most and has a name', () => {
    expect(seasonProblems({ name: ' ', startsOn: today, endsOn: '2026-03-09' }, today)).toEqual([
      { path: 'name', code: 'required' },
      { path: 'startsOn', code: 'already-over' },
      { path: 'endsOn', code: 'ends-before-start' },
    ]);
    expect(seasonProblems({ ...draft, endsOn: '2027-04-02' }, today)).toEqual([
      { path: 'endsOn', code: 'out-of-range', limit: 366 },
    ]);
    expect(seasonProblems({ ...draft, endsOn: '2027-04-01' }, today)).toEqual([]);
    const refusal = { code: 'season-not-ready', details: { problems: [{ path: 'name', code: 'required' }] } };
    expect(planSeason({ draft: { ...draft, name: '' }, state: null, others: [], today })).toMatchObject({ refusal });
  });
});

describe('the window of a season', () => {
  test.each([
    // The clock goes forward on 29 March and back on 25 October.
    ['Europe/Berlin', '2026-01-01', '2026-03-31', '2025-12-31T23:00:00Z', '2026-03-31T22:00:00Z'],
    ['Pacific/Kiritimati', '2026-01-01', '2026-03-31', '2025-12-31T10:00:00Z', '2026-03-31T10:00:00Z'],
    ['Etc/GMT+12', '2026-01-01', '2026-03-31', '2026-01-01T12:00:00Z', '2026-04-01T12:00:00Z'],
    ['America/Sao_Paulo', '2028-02-01', '2028-02-29', '2028-02-01T03:00:00Z', '2028-03-01T03:00:00Z'],
    // Midnight of 29 March does not exist in Beirut.
    ['Asia/Beirut', '2026-03-29', '2026-03-29', '2026-03-28T22:00:00Z', '2026-03-29T21:00:00Z'],
  ])('in %s from %s to %s', (timeZone, startsOn, endsOn, from, until) => {
    expect(seasonWindow({ startsOn, endsOn }, timeZone)).toEqual({ from: new Date(from), until: new Date(until) });
  });

  it('tells the state: planned, running from its first instant, ended at its last, closed when frozen', () => {
    const window = { ...seasonWindow(draft, 'UTC'), closedAt: null };
    expect(seasonStateAt(window, new Date('2026-03-31T23:59:59.999Z'))).toBe('planned');
    expect(seasonStateAt(window, new Date('2026-04-01T00:00:00Z'))).toBe('running');
    expect(seasonStateAt(window, new Date('2026-07-01T00:00:00Z'))).toBe('ended');
    expect(seasonStateAt({ ...window, closedAt: new Date() }, new Date('2026-07-01T00:00:00Z'))).toBe('closed');
  });
});

describe('seasons by themselves', () => {
  it('are the running quarter and the next, across the end of a year', () => {
    expect(quarterSeasons(new Date('2026-12-31T22:59:00Z'), 'Europe/Berlin', [])).toEqual([
      { name: 'Q4 2026', startsOn: '2026-10-01', endsOn: '2026-12-31' },
      { name: 'Q1 2027', startsOn: '2027-01-01', endsOn: '2027-03-31' },
    ]);
    expect(quarterSeasons(new Date('2026-12-31T23:00:00Z'), 'Europe/Berlin', [])[0]?.name).toBe('Q1 2027');
    // 30 November + 3 months is the last of February, which is still in the next quarter.
    expect(quarterSeasons(new Date('2026-11-30T12:00:00Z'), 'UTC', [])[1]?.name).toBe('Q1 2027');
  });

  it('make room for those the workspace made', () => {
    const own = [{ startsOn: '2026-12-20', endsOn: '2027-01-20' }];
    expect(quarterSeasons(new Date('2026-12-01T12:00:00Z'), 'UTC', own)).toEqual([]);
    expect(
      quarterSeasons(new Date('2026-12-01T12:00:00Z'), 'UTC', [{ startsOn: '2027-01-01', endsOn: '2027-03-31' }]),
    ).toEqual([{ name: 'Q4 2026', startsOn: '2026-10-01', endsOn: '2026-12-31' }]);
  });
});

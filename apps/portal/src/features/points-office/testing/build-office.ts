import type { GetOfficeOutput } from '@rostra/shared/points-office/get-office.contract';
import type { ListOutliersOutput, Outlier } from '@rostra/shared/points-office/list-outliers.contract';

const flow = { issued: 0, corrected: 0, broughtIn: 0, spent: 0, expired: 0, awards: 0, costMinor: 0 };

/** The answer of the office, with a year in which something happened. */
export function office(part: Partial<GetOfficeOutput> = {}): GetOfficeOutput {
  const months = Array.from({ length: 13 }, (_, index) => {
    const month = new Date(Date.UTC(2025, 4 + index, 1)).toISOString().slice(0, 7);
    return { month, ...flow, issued: 1000 + index, spent: 300, awards: 10, outstanding: 700 * (index + 1), owed: 0 };
  });
  return {
    today: '2026-05-12',
    countedThrough: '2026-05-11',
    isPreparing: false,
    value: { version: 1, minor: 100, currency: 'EUR', changedAt: '2026-04-02T09:00:00.000Z', changedBy: 'Mara Lind' },
    earlierValues: [{ version: 0, minor: 80, currency: 'EUR', changedAt: null, changedBy: null }],
    now: { available: 9_000, held: 100, owed: 40, outstanding: 9_100, liabilityMinor: 9_100 },
    quarter: { quarter: '2026-Q2', ...flow, issued: 2_400, corrected: -100, spent: 600, awards: 24, costMinor: 2_400 },
    quarterBefore: { quarter: '2026-Q1', ...flow, issued: 1_900, spent: 700, awards: 20, costMinor: 1_900 },
    quarters: ['2026-Q2', '2026-Q1', '2025-Q4'],
    isOver: false,
    through: '2026-05-12',
    atEnd: null,
    elapsedPercent: 46,
    budget: {
      quarter: '2026-Q2',
      version: 1,
      money: { minor: 3_000, currency: 'EUR' },
      isOtherCurrency: false,
      spentMinor: 2_400,
      state: 'near',
      changedAt: '2026-04-02T09:00:00.000Z',
      changedBy: 'Mara Lind',
    },
    months,
    expiry: {
      asOf: '2026-05-12',
      within: [
        { months: 3, points: 120, costMinor: 120 },
        { months: 6, points: 900, costMinor: 900 },
        { months: 12, points: 4_000, costMinor: 4_000 },
      ],
    },
    ...part,
  };
}

/** The answer of a workspace in which nothing was posted yet. */
export function emptyOffice(): GetOfficeOutput {
  const whole = office();
  return office({
    countedThrough: null,
    quarters: ['2026-Q2'],
    earlierValues: [],
    value: { version: 0, minor: 100, currency: 'EUR', changedAt: null, changedBy: null },
    now: { available: 0, held: 0, owed: 0, outstanding: 0, liabilityMinor: 0 },
    quarter: { quarter: '2026-Q2', ...flow },
    quarterBefore: null,
    budget: {
      ...whole.budget,
      version: 0,
      money: null,
      spentMinor: 0,
      state: 'none',
      changedAt: null,
      changedBy: null,
    },
    months: whole.months.map(({ month }) => ({ month, ...flow, outstanding: 0, owed: 0 })),
    expiry: null,
  });
}

const found = { from: '2026-04-12', to: '2026-05-11', seen: null };
const member = (index: number, name: string) => ({
  id: `0190a000-0000-7000-8000-00000000010${index}`,
  name,
  accountName: 'Northwind',
});

/** One finding of each kind. */
export const findings: readonly Outlier[] = [
  {
    kind: 'fast-earner',
    ...found,
    member: member(1, 'Ana Ruiz'),
    points: 2_400,
    awards: 8,
    usualPoints: 200,
    limits: { timesMedian: 4, pointsMin: 300 },
  },
  {
    kind: 'same-approver',
    ...found,
    member: member(2, 'Ben Okoro'),
    approver: { id: member(3, '').id, name: 'Lena Roth' },
    approvals: 9,
    ofApprovals: 10,
    usualPercent: 31,
    limits: { approvalsMin: 5, sharePercentMin: 70 },
  },
  {
    kind: 'burst',
    ...found,
    member: member(4, 'Cy Tran'),
    awards: 6,
    points: 450,
    minutes: 60,
    at: '2026-05-03T08:30:00.000Z',
    limits: { awardsMin: 5 },
  },
  {
    kind: 'burst',
    ...found,
    seen: { by: 'Mara Lind', at: '2026-05-11T09:00:00.000Z', note: 'Spoke at three events' },
    member: member(5, 'Di Pay'),
    awards: 5,
    points: 300,
    minutes: 60,
    at: '2026-05-02T08:30:00.000Z',
    limits: { awardsMin: 5 },
  },
];

/** A page of findings. */
export function findingsOf(rows: readonly Outlier[]): ListOutliersOutput {
  const of = (kind: Outlier['kind']) => rows.filter((row) => row.kind === kind).length;
  return {
    rows: [...rows],
    total: rows.length,
    page: 1,
    pageSize: 25,
    lookedAt: '2026-05-12T00:00:00.000Z',
    counts: { 'fast-earner': of('fast-earner'), 'same-approver': of('same-approver'), burst: of('burst') },
    seenCount: rows.filter(({ seen }) => seen !== null).length,
  };
}

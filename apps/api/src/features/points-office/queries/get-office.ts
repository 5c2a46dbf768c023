import { type PointValue, pointsCost } from '@rostra/points-engine';
import type { ExpiryForecast, GetOfficeOutput, OfficeMonth } from '@rostra/shared/points-office/get-office.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { dayAfter, daysInto, daysOf, type Quarter, quarterBefore, quarterOf } from '../quarter.ts';
import { type OfficeDay, readOfficeDays } from '../read-office-days.ts';
import { readOfficeMoment } from '../read-office-moment.ts';
import { readPointValues, toPointValue } from '../read-point-value.ts';
import { standAt, sumDays } from '../sum-days.ts';
import { weighBudget } from './get-budget.ts';

const EARLIER_VALUES = 5;
const MONTHS_BEFORE = 12;
const EXPIRY_MONTHS = [3, 6, 12] as const;

/** The points of the workspace as a whole, now, this quarter and month by month: a handful of queries over daily sums, whatever the ledger's size. */
export async function getOffice(scope: Scope): Promise<GetOfficeOutput> {
  const moment = await readOfficeMoment(scope);
  const { today, countedThrough, isPreparing } = moment;
  const [value, ...earlierValues] = await readPointValues(scope, EARLIER_VALUES + 1);
  if (!value) throw new Error('the house has a value of its own');
  const worth = toPointValue(value);
  const quarter = quarterOf(today);
  const before = quarterBefore(quarter);
  const days = await readOfficeDays(scope, { ...moment, from: firstMonth(today) });
  const flow = sumDays(days, worth, { from: quarter.startsOn, to: today });
  const now = standAt(days, today);
  return {
    today,
    countedThrough,
    isPreparing,
    value,
    earlierValues,
    now: { ...now, liabilityMinor: pointsCost(now.outstanding, worth) },
    quarter: { quarter: quarter.quarter, ...flow },
    quarterBefore: {
      quarter: before.quarter,
      ...sumDays(days, worth, { from: before.startsOn, to: sameDayOf(before, daysInto(quarter, today)) }),
    },
    elapsedPercent: Math.round((100 * daysInto(quarter, today)) / daysOf(quarter)),
    budget: await weighBudget(scope, {
      quarter: quarter.quarter,
      today,
      currency: worth.currency,
      spentMinor: flow.costMinor,
    }),
    months: toMonths(days, worth, today),
    expiry: await readExpiry(scope, worth, today),
  };
}

/** The day a quarter had as many days, or its last one. */
function sameDayOf(quarter: Quarter, days: number): string {
  const day = dayAfter(quarter.startsOn, days - 1);
  return day < quarter.endsOn ? day : quarter.endsOn;
}

function firstMonth(today: string): string {
  return Temporal.PlainDate.from(today).with({ day: 1 }).subtract({ months: MONTHS_BEFORE }).toString();
}

/** The months from `firstMonth` to that of `today`. */
function toMonths(days: readonly OfficeDay[], value: PointValue, today: string): OfficeMonth[] {
  const first = Temporal.PlainDate.from(firstMonth(today));
  return Array.from({ length: MONTHS_BEFORE + 1 }, (_, index) => {
    const from = first.add({ months: index });
    const to = from.add({ months: 1 }).subtract({ days: 1 }).toString();
    const { outstanding, owed } = standAt(days, to);
    return {
      month: from.toPlainYearMonth().toString(),
      ...sumDays(days, value, { from: from.toString(), to }),
      outstanding,
      owed,
    };
  });
}

async function readExpiry(scope: Scope, value: PointValue, today: string): Promise<ExpiryForecast | null> {
  const rows = await scope.em.execute<{ day: string; points: string; asOf: string }[]>(
    `select day::text as day, points, as_of::text as "asOf" from expiry_day where workspace_id = ? order by day`,
    [scope.workspaceId],
  );
  const asOf = rows[0]?.asOf;
  if (asOf === undefined) return null;
  const within = EXPIRY_MONTHS.map((months) => {
    const end = Temporal.PlainDate.from(today).add({ months }).toString();
    const points = rows.reduce((sum, row) => (row.day < end ? sum + Number(row.points) : sum), 0);
    return { months, points, costMinor: pointsCost(points, value) };
  });
  return { asOf, within };
}

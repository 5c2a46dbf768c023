import { type PointValue, pointsCost } from '@rostra/points-engine';
import type {
  ExpiryForecast,
  GetOfficeInput,
  GetOfficeOutput,
  OfficeMonth,
} from '@rostra/shared/points-office/get-office.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { chooseQuarter } from '../choose-quarter.ts';
import { dayAfter, daysInto, daysOf, type Quarter, quarterBefore } from '../quarter.ts';
import { type OfficeDay, readOfficeDays } from '../read-office-days.ts';
import { readOfficeMoment } from '../read-office-moment.ts';
import { readPointValues, toPointValue } from '../read-point-value.ts';
import { standAt, sumDays } from '../sum-days.ts';
import { weighBudget } from './get-budget.ts';

const EARLIER_VALUES = 5;
const MONTHS_BEFORE = 12;
const EXPIRY_MONTHS = [3, 6, 12] as const;

/**
 * The points of the workspace as a whole, now, in one quarter and in the months up to its end: a handful of queries over daily sums, whatever the
 * ledger's size. Money is told at the value in force, of a quarter that is over too: what a point costs is what it would cost to pay for it now.
 */
export async function getOffice(scope: Scope, { quarter: asked }: GetOfficeInput): Promise<GetOfficeOutput> {
  const moment = await readOfficeMoment(scope);
  const { today, countedThrough, isPreparing } = moment;
  const { quarter, quarters, isOver, through } = await chooseQuarter(scope, moment, asked);
  const [value, ...earlierValues] = await readPointValues(scope, EARLIER_VALUES + 1);
  if (!value) throw new Error('the house has a value of its own');
  const worth = toPointValue(value);
  const before = quarterBefore(quarter);
  const days = await readOfficeDays(scope, { ...moment, from: firstMonth(through) });
  const flow = sumDays(days, worth, { from: quarter.startsOn, to: through });
  const beforeTo = isOver ? before.endsOn : sameDayOf(before, daysInto(quarter, today));
  return {
    today,
    countedThrough,
    isPreparing,
    value,
    earlierValues,
    now: valuedStand(days, worth, today),
    quarters,
    quarter: { quarter: quarter.quarter, ...flow },
    isOver,
    through,
    atEnd: isOver ? valuedStand(days, worth, through) : null,
    quarterBefore: quarters.includes(before.quarter)
      ? { quarter: before.quarter, ...sumDays(days, worth, { from: before.startsOn, to: beforeTo }) }
      : null,
    elapsedPercent: Math.round((100 * daysInto(quarter, through)) / daysOf(quarter)),
    budget: await weighBudget(scope, {
      quarter: quarter.quarter,
      today,
      currency: worth.currency,
      spentMinor: flow.costMinor,
    }),
    months: toMonths(days, worth, through),
    expiry: await readExpiry(scope, worth, today),
  };
}

/** What people had by the end of a day, and what it comes to in money. */
function valuedStand(days: readonly OfficeDay[], value: PointValue, day: string): GetOfficeOutput['now'] {
  const stand = standAt(days, day);
  return { ...stand, liabilityMinor: pointsCost(stand.outstanding, value) };
}

/** The day a quarter had as many days, or its last one. */
function sameDayOf(quarter: Quarter, days: number): string {
  const day = dayAfter(quarter.startsOn, days - 1);
  return day < quarter.endsOn ? day : quarter.endsOn;
}

function firstMonth(through: string): string {
  return Temporal.PlainDate.from(through).with({ day: 1 }).subtract({ months: MONTHS_BEFORE }).toString();
}

/** The months from `firstMonth` to that of `through`. */
function toMonths(days: readonly OfficeDay[], value: PointValue, through: string): OfficeMonth[] {
  const first = Temporal.PlainDate.from(firstMonth(through));
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

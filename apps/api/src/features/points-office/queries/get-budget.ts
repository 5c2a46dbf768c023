import { budgetStanding, pointsCost } from '@rostra/points-engine';
import type { QuarterBudget } from '@rostra/shared/points-office/budget.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { readPolicy } from '../../policy/index.ts';
import { daysInto, daysOf, quarterNamed } from '../quarter.ts';
import { readBudget } from '../read-budget.ts';
import { readOfficeDays } from '../read-office-days.ts';
import { readOfficeMoment } from '../read-office-moment.ts';
import { readPointValue } from '../read-point-value.ts';
import { sumDays } from '../sum-days.ts';

/** A quarter against its budget. */
export async function getBudget(scope: Scope, name: string): Promise<QuarterBudget> {
  const moment = await readOfficeMoment(scope);
  const value = await readPointValue(scope);
  const { startsOn, endsOn } = quarterNamed(name);
  const days = await readOfficeDays(scope, { ...moment, from: startsOn });
  return weighBudget(scope, {
    quarter: name,
    today: moment.today,
    currency: value.currency,
    spentMinor: pointsCost(sumDays(days, value, { from: startsOn, to: endsOn }).issued, value),
  });
}

/** What a quarter cost so far, and when that is. */
export interface WeighedQuarter {
  readonly quarter: string;
  readonly today: string;
  /** Of the value of points. */
  readonly currency: string;
  readonly spentMinor: number;
}

/** Sets what was spent against the budget that was set last. */
export async function weighBudget(scope: Scope, weighed: WeighedQuarter): Promise<QuarterBudget> {
  const { quarter, today, currency, spentMinor } = weighed;
  const stored = await readBudget(scope, quarter);
  const named = quarterNamed(quarter);
  const isOtherCurrency = stored.money !== null && stored.money.currency !== currency;
  const budgetMinor = isOtherCurrency ? null : (stored.money?.minor ?? null);
  const { budgetNearPercent: nearPercent } = await readPolicy(scope);
  const elapsed = Math.min(1, Math.max(0, daysInto(named, today) / daysOf(named)));
  return {
    quarter,
    ...stored,
    isOtherCurrency,
    spentMinor,
    state: budgetStanding({ budgetMinor, spentMinor, elapsed, nearPercent }),
  };
}

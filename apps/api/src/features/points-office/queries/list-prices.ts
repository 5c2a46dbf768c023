import { type PointValue, pointsCost } from '@rostra/points-engine';
import type {
  ListPricesInput,
  ListPricesOutput,
  PriceGrouping,
} from '@rostra/shared/points-office/list-prices.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { chooseQuarter } from '../choose-quarter.ts';
import { ACTS_BY_DAY } from '../counting/acts-by-day.sql.ts';
import { liveSpan } from '../read-office-days.ts';
import { type OfficeMoment, readOfficeMoment } from '../read-office-moment.ts';
import { readPointValue } from '../read-point-value.ts';
import type { DaySpan } from '../sum-days.ts';

type Price = ListPricesOutput['rows'][number];

interface PriceRow {
  readonly key: string;
  readonly month: string;
  readonly awards: string;
  readonly points: string;
}

const MONTHS_BEFORE = 12;

/**
 * What each kind of deed took in a quarter, or in the last twelve months and this one: one query over daily sums, one for the names of the workspace's
 * own rules.
 */
export async function listPrices(scope: Scope, { by, quarter: asked }: ListPricesInput): Promise<ListPricesOutput> {
  const moment = await readOfficeMoment(scope);
  const { quarter, quarters, through } = await chooseQuarter(scope, moment, asked);
  const isOfQuarter = quarter.quarter === asked;
  const value = await readPointValue(scope);
  const from = isOfQuarter ? quarter.startsOn : yearBefore(moment.today);
  const rows = await readPriceRows(scope, { ...moment, by, from, to: isOfQuarter ? through : moment.today });
  const names = by === 'rule' ? await readRuleNames(scope, rows) : new Map<string, string>();
  return {
    quarter: isOfQuarter ? quarter.quarter : null,
    quarters,
    currency: value.currency,
    rows: group(rows, value)
      .map((price) => ({ ...price, name: names.get(price.key) ?? null }))
      .toSorted((left, right) => right.points - left.points || left.key.localeCompare(right.key)),
  };
}

/** The first day of the month a year before. */
function yearBefore(today: string): string {
  return Temporal.PlainDate.from(today).with({ day: 1 }).subtract({ months: MONTHS_BEFORE }).toString();
}

interface PricedDays extends OfficeMoment, DaySpan {
  readonly by: PriceGrouping;
}

/** By deed or rule and month: counted days, and those since from the ledger itself. */
function readPriceRows(scope: Scope, { by, from, to, timeZone, liveFrom: counted }: PricedDays): Promise<PriceRow[]> {
  const liveFrom = counted < from ? from : counted;
  return scope.em.execute<PriceRow[]>(
    `with acts as (
       select day, kind, act, rule, postings, available, held, spent, expired, owed
         from points_day_act where workspace_id = ? and day >= ?::date and day <= ?::date and day < ?::date
       union all
       select day, kind, act, rule, postings, available, held, spent, expired, owed from (${ACTS_BY_DAY}) live
     )
     select ${by === 'act' ? 'act' : 'rule'} as key, to_char(day, 'YYYY-MM') as month,
            coalesce(sum(postings) filter (where kind <> 'reversal'), 0) as awards,
            sum(available + held + spent + expired - owed) as points
       from acts where kind in ('award', 'grant', 'reversal') group by 1, 2 order by 1, 2`,
    [
      scope.workspaceId,
      from,
      to,
      liveFrom,
      timeZone,
      scope.workspaceId,
      ...liveSpan({ liveFrom, today: to, timeZone }),
    ],
  );
}

function group(rows: readonly PriceRow[], value: PointValue): Omit<Price, 'name'>[] {
  return [...Map.groupBy(rows, ({ key }) => key)].map(([key, months]) => {
    const [awards, points] = [sumOf(months, 'awards'), sumOf(months, 'points')];
    return {
      key,
      awards,
      points,
      costMinor: pointsCost(points, value),
      months: months.map((row) => ({
        month: row.month,
        awards: Number(row.awards),
        points: Number(row.points),
        costMinor: pointsCost(Number(row.points), value),
      })),
    };
  });
}

function sumOf(rows: readonly PriceRow[], key: 'awards' | 'points'): number {
  return rows.reduce((sum, row) => sum + Number(row[key]), 0);
}

/** What the workspace calls its own rules by now, and the challenges whose own offer paid; the house's other rules have no name. */
async function readRuleNames(scope: Scope, rows: readonly PriceRow[]): Promise<ReadonlyMap<string, string>> {
  const idsOf = (prefix: string) =>
    JSON.stringify([...new Set(rows.flatMap(({ key }) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : [])))]);
  const found = await scope.em.execute<{ rule: string; name: string }[]>(
    `(select distinct on (rule_id) 'rule:' || rule_id as rule, name from point_rule_version
       where workspace_id = ? and rule_id in (select jsonb_array_elements_text(?::jsonb)::uuid) and state = 'published'
       order by rule_id, number desc)
     union all
     select 'challenge:' || id, title from challenge
      where workspace_id = ? and id in (select jsonb_array_elements_text(?::jsonb)::uuid)`,
    [scope.workspaceId, idsOf('rule:'), scope.workspaceId, idsOf('challenge:')],
  );
  return new Map(found.map(({ rule, name }) => [rule, name]));
}

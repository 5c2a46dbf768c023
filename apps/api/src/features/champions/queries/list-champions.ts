import { tierNames } from '@rostra/points-engine/vocabulary';
import type {
  ChampionSort,
  ListChampionsInput,
  ListChampionsOutput,
} from '@rostra/shared/champions/list-champions.contract';
import { likePattern } from '../../../db/like-pattern.ts';
import { maySee } from '../../../access/field-rights.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { type Condition, inReachedAccount } from '../../members/index.ts';
import { championColumns, championJoins, type ChampionRecord, toChampionRow } from '../champion-row.ts';

/** What each order sorts by. Names settle equals, ids settle namesakes, so that no row is on two pages. */
const ORDERS: Readonly<Record<ChampionSort, string>> = {
  name: 'm.name',
  account: 'a.name',
  tier: `array_position(array['${tierNames.join("','")}'], m.tier)`,
  points: 'coalesce(b.available, 0)',
  added: 'm.created_at',
};

/**
 * Accounts that fit are found first, once, and not joined to everybody: 70 ms in place of 250 at 50,000 champions. An address is searched by those alone who
 * see it: a search that finds is an answer.
 */
function searched(scope: Scope, pattern: string): Condition {
  const inAddress = maySee(scope, 'champion.email') ? { sql: 'or m.email ilike ?', values: [pattern] } : NOWHERE;
  return {
    sql: `(m.name ilike ? ${inAddress.sql}
      or m.account_id in (select s.id from account s where s.workspace_id = ? and s.name ilike ?))`,
    values: [pattern, ...inAddress.values, scope.workspaceId, pattern],
  };
}

const NOWHERE: Condition = { sql: '', values: [] };

/** A page of the champions whom the call reaches: one count and one page query, whatever is asked. */
export async function listChampions(scope: Scope, input: ListChampionsInput): Promise<ListChampionsOutput> {
  const { page, pageSize, sort, direction } = input;
  const { where, values } = conditions(scope, input);
  const [count] = await scope.em.execute<{ total: number }[]>(
    `select count(*)::int as total ${championJoins} ${where}`,
    values,
  );
  const way = direction === 'ascending' ? 'asc nulls last' : 'desc nulls last';
  const rows = await scope.em.execute<ChampionRecord[]>(
    `select ${championColumns} ${championJoins} ${where}
      order by ${ORDERS[sort]} ${way}, m.name, m.id limit ? offset ?`,
    [...values, pageSize, (page - 1) * pageSize],
  );
  return { rows: rows.map((row) => toChampionRow(scope, row)), total: count?.total ?? 0, page, pageSize };
}

function conditions(scope: Scope, { search, tier, accountId }: ListChampionsInput) {
  const parts: Condition[] = [
    {
      sql: `m.workspace_id = ? and m.role = 'champion' and m.merged_into_id is null and m.erased_at is null`,
      values: [scope.workspaceId],
    },
    inReachedAccount(scope, 'm.account_id'),
    ...(search === '' ? [] : [searched(scope, likePattern(search))]),
    ...(tier ? [{ sql: 'm.tier = ?', values: [tier] }] : []),
    ...(accountId ? [{ sql: 'm.account_id = ?', values: [accountId] }] : []),
  ];
  return { where: `where ${parts.map(({ sql }) => sql).join(' and ')}`, values: parts.flatMap(({ values }) => values) };
}

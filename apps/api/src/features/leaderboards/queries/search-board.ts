import type { BoardKind } from '@rostra/points-engine/vocabulary';
import { likePattern } from '../../../db/like-pattern.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { readRanks } from './read-rank.ts';
import type { RankedEntry } from './read-span.ts';

/** What is looked for on a board. */
export interface BoardSearch {
  readonly boardId: string;
  readonly kind: BoardKind;
  /** Part of a champion's name, alias or account; of the account's name on boards of accounts. */
  readonly search: string;
  readonly page: number;
  readonly pageSize: number;
}

/** Entries whose holder fits the words, in the board's order and with their ranks on the whole of it: three queries, however many fit. */
export async function searchBoard(
  scope: Scope,
  { boardId, kind, search, page, pageSize }: BoardSearch,
): Promise<{ entries: RankedEntry[]; total: number }> {
  const pattern = likePattern(search);
  const found =
    kind === 'accounts'
      ? { sql: ACCOUNTS, values: [scope.workspaceId, boardId, pattern] }
      : { sql: CHAMPIONS, values: [scope.workspaceId, boardId, pattern, pattern, pattern] };
  const [count] = await scope.em.execute<{ total: number }[]>(
    `select count(*)::int as total ${found.sql}`,
    found.values,
  );
  const rows = await scope.em.execute<{ holderId: string }[]>(
    `select e.holder_id as "holderId" ${found.sql}
      order by e.descending, e.reached_at, e.holder_id limit ? offset ?`,
    [...found.values, pageSize, (page - 1) * pageSize],
  );
  const holderIds = rows.map(({ holderId }) => holderId);
  const ranks = await readRanks(scope, boardId, holderIds);
  const entries = holderIds.flatMap((holderId) => {
    const place = ranks.get(holderId);
    return place ? [{ holderId, ...place }] : [];
  });
  return { entries, total: count?.total ?? 0 };
}

const ACCOUNTS = `
  from board_entry e join account a on a.workspace_id = e.workspace_id and a.id = e.holder_id
 where e.workspace_id = ? and e.board_id = ? and a.name ilike ?`;

const CHAMPIONS = `
  from board_entry e
  join member m on m.workspace_id = e.workspace_id and m.id = e.holder_id
  left join board_presence p on p.workspace_id = e.workspace_id and p.member_id = e.holder_id
 where e.workspace_id = ? and e.board_id = ?
   and (m.name ilike ? or p.alias ilike ?
        or m.account_id in (select s.id from account s where s.workspace_id = e.workspace_id and s.name ilike ?))`;

import type { BoardKind } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../../db/workspace-scope.ts';

/** Who stands on a board, as staff know them. */
export interface BoardHolder {
  readonly name: string;
  /** Null for an account, and for a champion without one. */
  readonly accountName: string | null;
  readonly alias: string | null;
  /** Not to be named: left the boards, or is no champion any more. */
  readonly isHidden: boolean;
}

/** Holders by id, as they want to be seen at this moment: nothing of that is kept on the board. One query. */
export async function readHolders(
  scope: Scope,
  kind: BoardKind,
  holderIds: readonly string[],
): Promise<ReadonlyMap<string, BoardHolder>> {
  if (holderIds.length === 0) return new Map();
  const rows = await scope.em.execute<(BoardHolder & { id: string })[]>(kind === 'accounts' ? ACCOUNTS : CHAMPIONS, [
    scope.workspaceId,
    JSON.stringify(holderIds),
  ]);
  return new Map(rows.map(({ id, ...holder }) => [id, holder]));
}

const ACCOUNTS = `
select id, name, null as "accountName", null as alias, false as "isHidden" from account
 where workspace_id = ? and id in (select jsonb_array_elements_text(?::jsonb)::uuid)`;

const CHAMPIONS = `
select m.id, m.name, a.name as "accountName", p.alias, (p.is_hidden is true or m.role <> 'champion') as "isHidden"
  from member m
  left join account a on a.workspace_id = m.workspace_id and a.id = m.account_id
  left join board_presence p on p.workspace_id = m.workspace_id and p.member_id = m.id
 where m.workspace_id = ? and m.id in (select jsonb_array_elements_text(?::jsonb)::uuid)`;

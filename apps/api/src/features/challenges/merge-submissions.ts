import type { Scope } from '../../db/workspace-scope.ts';
import type { MemberPair } from '../members/index.ts';

/** How many submissions a member has, and the challenges in which both are under way, by title. */
export interface MergingSubmissions {
  readonly count: number;
  readonly collisions: readonly string[];
}

/** What merging two members would do with their submissions. One attempt at a time and challenge: two under way cannot become one. */
export async function readMergingSubmissions(
  scope: Scope,
  { fromId, intoId }: MemberPair,
): Promise<MergingSubmissions> {
  const [row] = await scope.em.execute<MergingSubmissions[]>(
    `select count(*)::int as count,
            array(select c.title from submission s
                    join submission o on o.workspace_id = s.workspace_id and o.challenge_id = s.challenge_id and o.member_id = ?
                     and o.ended_at is null
                    join challenge c on c.workspace_id = s.workspace_id and c.id = s.challenge_id
                   where s.workspace_id = ? and s.member_id = ? and s.ended_at is null order by c.title) as collisions
       from submission where workspace_id = ? and member_id = ?`,
    [intoId, scope.workspaceId, fromId, scope.workspaceId, fromId],
  );
  return row ?? { count: 0, collisions: [] };
}

/** Gives every submission of one member to another, with the pictures sent for it. */
export async function moveSubmissions(scope: Scope, { fromId, intoId }: MemberPair): Promise<void> {
  const values = [intoId, scope.workspaceId, fromId];
  await scope.em.execute('update submission set member_id = ? where workspace_id = ? and member_id = ?', values);
  await scope.em.execute('update upload set owner_id = ? where workspace_id = ? and owner_id = ?', values);
}

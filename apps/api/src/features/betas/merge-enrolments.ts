import type { Scope } from '../../db/workspace-scope.ts';
import type { MemberPair } from '../members/index.ts';

/** How many enrolments a member has, and the betas in which both take part, by title. */
export interface MergingEnrolments {
  readonly count: number;
  readonly collisions: readonly string[];
}

/** What merging two members would do with their enrolments. One living enrolment per beta: two cannot become one. */
export async function readMergingEnrolments(scope: Scope, { fromId, intoId }: MemberPair): Promise<MergingEnrolments> {
  const [row] = await scope.em.execute<MergingEnrolments[]>(
    `select count(*)::int as count,
            array(select b.title from enrolment e
                    join enrolment o on o.workspace_id = e.workspace_id and o.beta_id = e.beta_id and o.member_id = ?
                     and o.state <> 'left'
                    join beta b on b.workspace_id = e.workspace_id and b.id = e.beta_id
                   where e.workspace_id = ? and e.member_id = ? and e.state <> 'left' order by b.title) as collisions
       from enrolment where workspace_id = ? and member_id = ?`,
    [intoId, scope.workspaceId, fromId, scope.workspaceId, fromId],
  );
  return row ?? { count: 0, collisions: [] };
}

/** Gives every enrolment of one member to another. */
export async function moveEnrolments(scope: Scope, { fromId, intoId }: MemberPair): Promise<void> {
  await scope.em.execute('update enrolment set member_id = ? where workspace_id = ? and member_id = ?', [
    intoId,
    scope.workspaceId,
    fromId,
  ]);
}

import type { Scope } from '../../../db/workspace-scope.ts';

/** The stages of a member's submissions whose challenge or stage has such a title, as ids. */
export async function findStages(scope: Scope, memberId: string, pattern: string): Promise<readonly string[]> {
  const rows = await scope.em.execute<{ id: string }[]>(
    `select ss.id
       from submission s
       join submission_stage ss on ss.workspace_id = s.workspace_id and ss.submission_id = s.id
       join challenge_stage st on st.workspace_id = ss.workspace_id and st.id = ss.stage_id
       join challenge c on c.workspace_id = st.workspace_id and c.id = st.challenge_id
      where s.workspace_id = ? and s.member_id = ? and (c.title ilike ? or st.title ilike ?)`,
    [scope.workspaceId, memberId, pattern, pattern],
  );
  return rows.map(({ id }) => id);
}

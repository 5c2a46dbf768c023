import type { PostingSubject } from '@rostra/shared/points/statement-line.schema';
import type { Scope } from '../../../db/workspace-scope.ts';

/** Names what awards were given for, by the id of the submission's stage: the challenge, and the stage where there are several. */
export async function describeStages(
  scope: Scope,
  submissionStageIds: readonly string[],
): Promise<ReadonlyMap<string, PostingSubject>> {
  const rows = await scope.em.execute<
    { id: string; submissionId: string; title: string; part: string; stageCount: number }[]
  >(
    `select ss.id, ss.submission_id as "submissionId", c.title, st.title as part,
            (select count(*)::int from challenge_stage n
              where n.workspace_id = c.workspace_id and n.challenge_id = c.id) as "stageCount"
       from submission_stage ss
       join challenge_stage st on st.workspace_id = ss.workspace_id and st.id = ss.stage_id
       join challenge c on c.workspace_id = st.workspace_id and c.id = st.challenge_id
      where ss.workspace_id = ? and ss.id in (select jsonb_array_elements_text(?::jsonb)::uuid)`,
    [scope.workspaceId, JSON.stringify(submissionStageIds)],
  );
  return new Map(
    rows.map(({ id, submissionId, title, part, stageCount }) => [
      id,
      { title, part: stageCount > 1 ? part : null, target: { kind: 'submission', id: submissionId } },
    ]),
  );
}

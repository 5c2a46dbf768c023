import type { SubmissionEventKind } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../../db/workspace-scope.ts';

/** What staff answered to a champion's submission. */
export interface SubmissionNews {
  readonly id: string;
  readonly kind: Extract<SubmissionEventKind, 'approved' | 'changes-requested' | 'declined'>;
  readonly challengeId: string;
  /** The stage they answered; what an award for it names as its source. */
  readonly submissionStageId: string | null;
  readonly title: string;
  /** Null where the challenge has one stage. */
  readonly stageTitle: string | null;
  /** Awarded by it. */
  readonly points: number;
  readonly at: Date;
}

/** From when on, and how many at most. */
export interface SubmissionNewsWindow {
  readonly since: Date;
  readonly limit: number;
}

/** Answers of staff to a champion's submissions after a moment, newest first. */
export async function listSubmissionNews(
  scope: Scope,
  memberId: string,
  { since, limit }: SubmissionNewsWindow,
): Promise<SubmissionNews[]> {
  const rows = await scope.em.execute<(Omit<SubmissionNews, 'at'> & { at: string })[]>(
    `select e.id, e.kind, c.id as "challengeId", e.submission_stage_id as "submissionStageId", c.title, coalesce(e.points, 0) as points, e.at,
            (select st.title from submission_stage ss
               join challenge_stage st on st.workspace_id = ss.workspace_id and st.id = ss.stage_id
              where ss.workspace_id = e.workspace_id and ss.id = e.submission_stage_id
                and exists (select from challenge_stage other
                             where other.workspace_id = st.workspace_id and other.challenge_id = st.challenge_id
                               and other.id <> st.id)) as "stageTitle"
       from submission s
       join submission_event e on e.workspace_id = s.workspace_id and e.submission_id = s.id
       join challenge c on c.workspace_id = s.workspace_id and c.id = s.challenge_id
      where s.workspace_id = ? and s.member_id = ? and e.at > ? and e.kind in ('approved', 'changes-requested', 'declined')
      order by e.at desc, e.id desc limit ?`,
    [scope.workspaceId, memberId, since, limit],
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}

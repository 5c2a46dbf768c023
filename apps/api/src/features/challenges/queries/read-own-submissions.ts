import type { StageState, SubmissionState } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../../db/workspace-scope.ts';

/** A champion's attempt, with the stage it is at and what it has brought. */
export interface OwnSubmissionRecord {
  readonly id: string;
  readonly challengeId: string;
  readonly state: SubmissionState;
  /** The stage it is at; the four are null when all are approved. */
  readonly stageTitle: string | null;
  readonly stagePosition: number | null;
  readonly stageState: StageState | null;
  readonly stageDueAt: Date | string | null;
  /** What the stages approved so far were awarded. */
  readonly pointsAwarded: number;
  /** What they offered, and the minutes they were said to take. */
  readonly pointsDone: number;
  readonly minutesDone: number;
}

/** The columns and joins of `OwnSubmissionRecord`; the submission is `u`. */
export const ownSubmissionColumns = `
  u.id, u.challenge_id as "challengeId", u.state,
  cur.title as "stageTitle", cur.position as "stagePosition", cur.state as "stageState", cur.due_at as "stageDueAt",
  paid.points as "pointsAwarded", done.points as "pointsDone", done.minutes as "minutesDone"`;

/** See `ownSubmissionColumns`. */
export const ownSubmissionJoins = `
  left join lateral (
    select cs.title, ss.position, ss.state, ss.due_at
      from submission_stage ss
      join challenge_stage cs on cs.workspace_id = ss.workspace_id and cs.id = ss.stage_id
     where ss.workspace_id = u.workspace_id and ss.submission_id = u.id and ss.state <> 'approved'
     order by ss.position limit 1) cur on true
  cross join lateral (
    select coalesce(sum(e.points), 0)::int as points from submission_event e
     where e.workspace_id = u.workspace_id and e.submission_id = u.id) paid
  cross join lateral (
    select coalesce(sum(cs.points), 0)::int as points, coalesce(sum(cs.minutes), 0)::int as minutes
      from submission_stage ss
      join challenge_stage cs on cs.workspace_id = ss.workspace_id and cs.id = ss.stage_id
     where ss.workspace_id = u.workspace_id and ss.submission_id = u.id and ss.state = 'approved') done`;

/** Every attempt of a champion, oldest first; of one challenge when it is named. One query. */
export function readOwnSubmissions(
  scope: Scope,
  memberId: string,
  challengeId: string | null,
): Promise<OwnSubmissionRecord[]> {
  return scope.em.execute<OwnSubmissionRecord[]>(
    `select ${ownSubmissionColumns} from submission u ${ownSubmissionJoins}
      where u.workspace_id = ? and u.member_id = ? and (?::uuid is null or u.challenge_id = ?)
      order by u.started_at, u.id`,
    [scope.workspaceId, memberId, challengeId, challengeId],
  );
}

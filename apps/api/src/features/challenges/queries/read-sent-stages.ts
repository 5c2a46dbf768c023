import type { ChallengeKind, StageState, TierName } from '@rostra/points-engine/vocabulary';
import type { ModerationRow } from '@rostra/shared/challenges/moderation-item.schema';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';

interface SentStage {
  readonly submissionStageId: string;
  readonly submissionId: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly accountName: string | null;
  readonly tier: TierName;
  readonly challengeId: string;
  readonly challengeTitle: string;
  readonly kind: ChallengeKind;
  readonly stageTitle: string;
  readonly position: number;
  readonly stageCount: number;
  readonly points: number;
  readonly scoreMax: number | null;
  readonly score: number | null;
  readonly state: StageState;
  readonly submittedAt: Date | string;
  readonly dueAt: Date | string;
  readonly timesSubmitted: number;
  readonly moderatedAt: Date | string | null;
  readonly moderatedBy: string | null;
}

/**
 * What joins a sent stage with everything its line tells: the stage is `ss`, the submission `u`, the champion `m`, the account `a`, the
 * challenge `c`. Champions alone: nobody else has submissions.
 */
export const sentStageJoins = `
  from submission_stage ss
  join submission u on u.workspace_id = ss.workspace_id and u.id = ss.submission_id
  join member m on m.workspace_id = u.workspace_id and m.id = u.member_id
  left join account a on a.workspace_id = m.workspace_id and a.id = m.account_id
  join challenge c on c.workspace_id = u.workspace_id and c.id = u.challenge_id`;

/**
 * Lines of sent stages, in one query.
 *
 * @param clause what stands after the joins: `where ... order by ... limit ...`
 */
export async function readSentStages(
  scope: Scope,
  clause: string,
  params: readonly unknown[],
): Promise<ModerationRow[]> {
  const rows = await scope.em.execute<SentStage[]>(
    `select ss.id as "submissionStageId", u.id as "submissionId", m.id as "memberId", m.name as "memberName",
            a.name as "accountName", m.tier, c.id as "challengeId", c.title as "challengeTitle", c.kind,
            cs.title as "stageTitle", ss.position, cs.points, (cs.rubric->>'scoreMax')::int as "scoreMax", ss.score, ss.state, ss.submitted_at as "submittedAt",
            ss.due_at as "dueAt", ss.times_submitted as "timesSubmitted", ss.moderated_at as "moderatedAt",
            o.name as "moderatedBy",
            (select count(*)::int from challenge_stage x
              where x.workspace_id = c.workspace_id and x.challenge_id = c.id) as "stageCount"
       ${sentStageJoins}
       join challenge_stage cs on cs.workspace_id = ss.workspace_id and cs.id = ss.stage_id
       left join member o on o.workspace_id = ss.workspace_id and o.id = ss.moderated_by_id
      ${clause}`,
    [...params],
  );
  return rows.map((row) => toRow(row, scope.now));
}

function toRow(row: SentStage, now: Date): ModerationRow {
  const { submissionStageId, submissionId, accountName, tier, kind, state, timesSubmitted, moderatedBy } = row;
  return {
    submissionStageId,
    submissionId,
    champion: { id: row.memberId, name: row.memberName, accountName, tier },
    challenge: { id: row.challengeId, title: row.challengeTitle, kind },
    stage: {
      title: row.stageTitle,
      number: row.position + 1,
      count: row.stageCount,
      points: row.points,
      scoreMax: row.scoreMax,
    },
    state,
    submittedAt: wireInstant(row.submittedAt),
    dueAt: wireInstant(row.dueAt),
    isOverdue: state === 'submitted' && new Date(row.dueAt) < now,
    timesSubmitted,
    moderatedAt: wireInstant(row.moderatedAt),
    moderatedBy,
    score: row.score,
  };
}

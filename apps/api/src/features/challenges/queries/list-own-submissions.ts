import type { ChallengeKind } from '@rostra/points-engine/vocabulary';
import type {
  ListOwnSubmissionsInput,
  ListOwnSubmissionsOutput,
  OwnSubmissionRow,
} from '@rostra/shared/challenges/list-own-submissions.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { ownMemberId } from '../../members/index.ts';
import { toOwnSubmission } from '../challenge-card.mapper.ts';
import { type OwnSubmissionRecord, ownSubmissionColumns, ownSubmissionJoins } from './read-own-submissions.ts';

interface Row extends OwnSubmissionRecord {
  readonly challengeTitle: string;
  readonly kind: ChallengeKind;
  readonly pointsTotal: number;
  readonly stageCount: number;
  readonly moderator: string | null;
  readonly startedAt: Date | string;
  readonly updatedAt: Date | string;
  readonly endedAt: Date | string | null;
}

/** The champion's own submissions, those moved last first: one query for the counts and one for the page. */
export async function listOwnSubmissions(
  scope: Scope,
  input: ListOwnSubmissionsInput,
): Promise<ListOwnSubmissionsOutput> {
  const { show, page, pageSize } = input;
  const memberId = ownMemberId(scope);
  const counts = await countOwn(scope, memberId);
  const rows = await readPage(scope, memberId, input);
  const total = { 'under-way': counts.underWay, over: counts.over, all: counts.underWay + counts.over }[show];
  return { rows: rows.map(toRow), total, page, pageSize, counts };
}

const IS_OVER = `u.state in ('approved', 'declined', 'withdrawn')`;

async function countOwn(scope: Scope, memberId: string): Promise<ListOwnSubmissionsOutput['counts']> {
  const [counts] = await scope.em.execute<ListOwnSubmissionsOutput['counts'][]>(
    `select count(*) filter (where not ${IS_OVER})::int as "underWay", count(*) filter (where ${IS_OVER})::int as over
       from submission u where u.workspace_id = ? and u.member_id = ?`,
    [scope.workspaceId, memberId],
  );
  return counts ?? { underWay: 0, over: 0 };
}

function readPage(scope: Scope, memberId: string, { show, page, pageSize }: ListOwnSubmissionsInput): Promise<Row[]> {
  return scope.em.execute<Row[]>(
    `select ${ownSubmissionColumns}, c.title as "challengeTitle", c.kind, o.name as moderator,
            u.started_at as "startedAt", u.updated_at as "updatedAt", u.ended_at as "endedAt",
            all_stages.points as "pointsTotal", all_stages.count as "stageCount"
       from submission u
       join challenge c on c.workspace_id = u.workspace_id and c.id = u.challenge_id
       left join member o on o.workspace_id = c.workspace_id and o.id = c.owner_id
       cross join lateral (
         select coalesce(sum(points), 0)::int as points, count(*)::int as count from challenge_stage s
          where s.workspace_id = u.workspace_id and s.challenge_id = u.challenge_id) all_stages
       ${ownSubmissionJoins}
      where u.workspace_id = ? and u.member_id = ? and (? = 'all' or (? = 'over') = (${IS_OVER}))
      order by u.updated_at desc, u.id desc limit ? offset ?`,
    [scope.workspaceId, memberId, show, show, pageSize, (page - 1) * pageSize],
  );
}

function toRow(row: Row): OwnSubmissionRow {
  const { challengeId, challengeTitle, kind, pointsTotal, stageCount, moderator } = row;
  return {
    ...toOwnSubmission(row),
    challengeId,
    challengeTitle,
    kind,
    pointsTotal,
    stageCount,
    moderator,
    startedAt: wireInstant(row.startedAt),
    updatedAt: wireInstant(row.updatedAt),
    endedAt: wireInstant(row.endedAt),
  };
}

import type { ChallengeState } from '@rostra/points-engine/vocabulary';
import type {
  ChallengeRow,
  ListChallengesInput,
  ListChallengesOutput,
} from '@rostra/shared/challenges/list-challenges.contract';
import { likePattern } from '../../../db/like-pattern.ts';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { countSubmissions } from './count-submissions.ts';

type Row = Omit<ChallengeRow, 'submissions'>;

/** Challenges for staff, those changed last first: one query for the counts, one for the page, one for its submissions. */
export async function listChallenges(scope: Scope, input: ListChallengesInput): Promise<ListChallengesOutput> {
  const { page, pageSize, state } = input;
  const counts = await countByState(scope, input);
  const rows = await readPage(scope, input);
  const submissionsOf = await countSubmissions(
    scope,
    rows.map((row) => row.id),
  );
  return {
    rows: rows.map((row) => ({
      ...row,
      opensAt: wireInstant(row.opensAt),
      closesAt: wireInstant(row.closesAt),
      updatedAt: wireInstant(row.updatedAt),
      publishedAt: wireInstant(row.publishedAt),
      submissions: submissionsOf(row.id),
    })),
    total: state ? counts[state] : counts.draft + counts.published + counts.closed,
    page,
    pageSize,
    counts,
  };
}

const FILTER = `c.workspace_id = ? and c.title ilike ? and (?::text is null or c.kind = ?)`;

function filter(scope: Scope, { search, kind }: ListChallengesInput) {
  return [scope.workspaceId, likePattern(search), kind ?? null, kind ?? null];
}

async function countByState(scope: Scope, input: ListChallengesInput): Promise<Record<ChallengeState, number>> {
  const rows = await scope.em.execute<{ state: ChallengeState; count: number }[]>(
    `select c.state, count(*)::int as count from challenge c where ${FILTER} group by c.state`,
    filter(scope, input),
  );
  const counts = { draft: 0, published: 0, closed: 0 };
  for (const { state, count } of rows) counts[state] = count;
  return counts;
}

function readPage(scope: Scope, input: ListChallengesInput): Promise<Row[]> {
  const { page, pageSize, state } = input;
  return scope.em.execute<Row[]>(
    `select c.id, c.kind, c.state, c.title, c.opens_at as "opensAt", c.closes_at as "closesAt",
            c.minimum_tier as "minimumTier", c.updated_at as "updatedAt", c.published_at as "publishedAt",
            s.points, s.minutes, s.count as "stageCount"
       from challenge c
       cross join lateral (
         select coalesce(sum(points), 0)::int as points, coalesce(sum(minutes), 0)::int as minutes, count(*)::int as count
           from challenge_stage s where s.workspace_id = c.workspace_id and s.challenge_id = c.id) s
      where ${FILTER} and (?::text is null or c.state = ?)
      order by c.updated_at desc, c.id desc limit ? offset ?`,
    [...filter(scope, input), state ?? null, state ?? null, pageSize, (page - 1) * pageSize],
  );
}

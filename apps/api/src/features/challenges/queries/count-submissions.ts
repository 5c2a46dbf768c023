import type { SubmissionCounts } from '@rostra/shared/challenges/staff-challenge.schema';
import type { Scope } from '../../../db/workspace-scope.ts';

const NONE: SubmissionCounts = { underWay: 0, waiting: 0, approved: 0, declined: 0 };

/** How many submissions each challenge has; one query for all of them. A challenge without any counts as none. */
export async function countSubmissions(
  scope: Scope,
  challengeIds: readonly string[],
): Promise<(challengeId: string) => SubmissionCounts> {
  const rows = await scope.em.execute<(SubmissionCounts & { challengeId: string })[]>(
    `select challenge_id as "challengeId",
            count(*) filter (where state not in ('approved', 'declined', 'withdrawn'))::int as "underWay",
            count(*) filter (where state = 'submitted')::int as waiting,
            count(*) filter (where state = 'approved')::int as approved,
            count(*) filter (where state = 'declined')::int as declined
       from submission where workspace_id = ? and challenge_id = any(?::uuid[]) group by challenge_id`,
    [scope.workspaceId, `{${challengeIds.join(',')}}`],
  );
  const byChallenge = new Map(rows.map(({ challengeId, ...counts }) => [challengeId, counts]));
  return (challengeId) => byChallenge.get(challengeId) ?? NONE;
}

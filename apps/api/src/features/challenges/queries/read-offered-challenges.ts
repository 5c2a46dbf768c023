import type { ChallengeKind, ChallengeState, TierName } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../../db/workspace-scope.ts';

/** A challenge that champions can see, with its stages summed up. */
export interface OfferedChallenge {
  readonly id: string;
  readonly kind: ChallengeKind;
  readonly state: ChallengeState;
  readonly title: string;
  readonly summary: string;
  readonly opensAt: Date | null;
  readonly closesAt: Date | null;
  readonly publishedAt: Date;
  readonly minimumTier: TierName;
  readonly isRepeatable: boolean;
  readonly points: number;
  readonly minutes: number;
  readonly stageCount: number;
}

type Row = Omit<OfferedChallenge, 'opensAt' | 'closesAt' | 'publishedAt'> &
  Readonly<Record<'opensAt' | 'closesAt' | 'publishedAt', Date | string | null>>;

/**
 * Every challenge that was published; of one id when it is named. Read whole and paged afterwards: they are the work of a program's staff, hundreds
 * at most, and only the engine can say which of them fit a champion.
 */
export async function readOfferedChallenges(scope: Scope, challengeId: string | null): Promise<OfferedChallenge[]> {
  const rows = await scope.em.execute<Row[]>(
    `select c.id, c.kind, c.state, c.title, c.summary, c.opens_at as "opensAt", c.closes_at as "closesAt",
            c.published_at as "publishedAt", c.minimum_tier as "minimumTier", c.is_repeatable as "isRepeatable",
            s.points, s.minutes, s.count as "stageCount"
       from challenge c
       cross join lateral (
         select coalesce(sum(points), 0)::int as points, coalesce(sum(minutes), 0)::int as minutes, count(*)::int as count
           from challenge_stage s where s.workspace_id = c.workspace_id and s.challenge_id = c.id) s
      where c.workspace_id = ? and c.state in ('published', 'closed') and (?::uuid is null or c.id = ?)`,
    [scope.workspaceId, challengeId, challengeId],
  );
  return rows.map((row) => ({
    ...row,
    opensAt: toDate(row.opensAt),
    closesAt: toDate(row.closesAt),
    publishedAt: toDate(row.publishedAt) ?? scope.now,
  }));
}

function toDate(instant: Date | string | null): Date | null {
  return instant === null ? null : new Date(instant);
}

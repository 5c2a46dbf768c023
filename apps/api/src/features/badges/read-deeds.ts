import { type BadgeDeed, badgeDefinitions } from '@rostra/points-engine';
import type { ChallengeKind } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../db/workspace-scope.ts';
import { readStreaks } from '../streaks/index.ts';

/**
 * What members did that badges may rest on: submissions approved whole, none of whose awards was taken back; the longest streak of those who
 * keep one; final ranks on the boards of everybody. Three queries, however many members.
 */
export async function readDeeds(
  scope: Scope,
  memberIds: readonly string[],
): Promise<(memberId: string) => readonly BadgeDeed[]> {
  const deeds = new Map<string, BadgeDeed[]>(memberIds.map((memberId) => [memberId, []]));
  for (const { memberId, at, ...deed } of await readDoneChallenges(scope, memberIds)) {
    deeds.get(memberId)?.push({ kind: 'challenge-done', ...deed, at: new Date(at) });
  }
  for (const { memberId, at, ...deed } of await readSeasonRanks(scope, memberIds)) {
    deeds.get(memberId)?.push({ kind: 'season-placed', ...deed, at: new Date(at) });
  }
  for (const [memberId, { longestWeeks: weeks }] of await readStreaks(scope, memberIds)) {
    if (weeks > 0) deeds.get(memberId)?.push({ kind: 'streak-reached', weeks, at: scope.now });
  }
  return (memberId) => deeds.get(memberId) ?? [];
}

function readDoneChallenges(scope: Scope, memberIds: readonly string[]) {
  return scope.em.execute<{ memberId: string; challengeKind: ChallengeKind; sourceId: string; at: string }[]>(
    `select s.member_id as "memberId", c.kind as "challengeKind", s.id as "sourceId", s.ended_at as at
       from submission s
       join challenge c on c.workspace_id = s.workspace_id and c.id = s.challenge_id
      where s.workspace_id = ? and s.member_id in (select jsonb_array_elements_text(?::jsonb)::uuid) and s.state = 'approved'
        and not exists (
          select from submission_stage ss
            join posting p on p.workspace_id = ss.workspace_id and p.kind = 'award'
             and p.source_type = 'submission-stage' and p.source_id = ss.id::text and p.source_part = ''
            join posting r on r.workspace_id = p.workspace_id and r.reverses_id = p.id
           where ss.workspace_id = s.workspace_id and ss.submission_id = s.id)`,
    [scope.workspaceId, JSON.stringify(memberIds)],
  );
}

/** A place that was reached under an entry merged since is that of who it turned out to be. */
function readSeasonRanks(scope: Scope, memberIds: readonly string[]) {
  const asked = [scope.workspaceId, JSON.stringify(memberIds)];
  return scope.em.execute<{ memberId: string; rank: number; sourceId: string; at: string }[]>(
    `with owner as (
       select id, coalesce(merged_into_id, id) as owner_id from member
        where workspace_id = ? and id in (select jsonb_array_elements_text(?::jsonb)::uuid)
       union
       select id, merged_into_id from member
        where workspace_id = ? and merged_into_id in (select jsonb_array_elements_text(?::jsonb)::uuid))
     select o.owner_id as "memberId", e.final_rank as rank, se.id as "sourceId", se.ends_at as at
       from owner o
       join board_entry e on e.workspace_id = ? and e.holder_id = o.id
       join board b on b.workspace_id = e.workspace_id and b.id = e.board_id and b.kind = 'all'
       join season se on se.workspace_id = b.workspace_id and se.id = b.season_id and se.closed_at is not null
      where e.final_rank <= ?`,
    [...asked, ...asked, scope.workspaceId, RANK_MAX],
  );
}

const RANK_MAX = Math.max(
  ...badgeDefinitions.flatMap(({ requirement }) => (requirement.kind === 'season-rank' ? [requirement.rankMax] : [])),
);

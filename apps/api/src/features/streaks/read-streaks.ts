import { type Streak, streakAt, weekOf } from '@rostra/points-engine';
import type { Scope } from '../../db/workspace-scope.ts';
import { readPolicy } from '../policy/index.ts';
import { getWorkspaceFace } from '../workspace/index.ts';

/**
 * The streaks of those among these members who keep one, by member id, reckoned by the values in force now: one query, however many. Weeks of entries that
 * were merged into a member's count as the member's.
 */
export async function readStreaks(scope: Scope, memberIds: readonly string[]): Promise<ReadonlyMap<string, Streak>> {
  const { timeZone } = await getWorkspaceFace(scope);
  const rows = await scope.em.execute<{ memberId: string; since: string; weeks: string[] }[]>(
    `select c.member_id as "memberId", c.since,
            array(select distinct to_char(date_trunc('week', p.occurred_at at time zone ?), 'YYYY-MM-DD')
                    from posting p
                   where p.workspace_id = c.workspace_id and p.kind = 'award'
                     and p.member_id in (select c.member_id union all
                                         select m.id from member m where m.workspace_id = c.workspace_id and m.merged_into_id = c.member_id)
                     and p.occurred_at >= c.since - interval '7 days'
                     and not exists (select from posting r where r.workspace_id = p.workspace_id and r.reverses_id = p.id)) as weeks
       from streak_choice c
      where c.workspace_id = ? and c.is_on and c.member_id in (select jsonb_array_elements_text(?::jsonb)::uuid)`,
    [timeZone, scope.workspaceId, JSON.stringify(memberIds)],
  );
  const week = weekOf(scope.now, timeZone);
  const { streaks: policy } = await readPolicy(scope);
  return new Map(
    rows.map(({ memberId, since, weeks }) => {
      const optedInWeek = weekOf(new Date(since), timeZone);
      return [memberId, streakAt({ activeWeeks: weeks, optedInWeek, week, policy })];
    }),
  );
}

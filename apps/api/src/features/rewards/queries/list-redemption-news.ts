import type { RedemptionState } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../../db/workspace-scope.ts';

/** What somebody else did to a champion's redemption. */
export interface RedemptionNews {
  readonly redemptionId: string;
  readonly rewardTitle: string;
  /** The state it came into. */
  readonly state: RedemptionState;
  readonly at: Date;
}

/**
 * What happened to a champion's redemptions after a moment, newest first; what they did themselves is no news.
 *
 * @param limit the most lines to give
 */
export async function listRedemptionNews(
  scope: Scope,
  memberId: string,
  { since, limit }: NewsWindow,
): Promise<RedemptionNews[]> {
  const rows = await scope.em.execute<(Omit<RedemptionNews, 'at'> & { at: string })[]>(
    `select e.redemption_id as "redemptionId", r.reward_title as "rewardTitle", e.state, e.at
       from redemption r join redemption_event e on e.workspace_id = r.workspace_id and e.redemption_id = r.id
      where r.workspace_id = ? and r.member_id = ? and e.at > ? and e.actor_id is distinct from r.member_id
      order by e.at desc, e.id desc limit ?`,
    [scope.workspaceId, memberId, since, limit],
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}

/** From when on, and how many at most. */
export interface NewsWindow {
  readonly since: Date;
  readonly limit: number;
}

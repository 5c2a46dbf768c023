import type { RedemptionEventView } from '@rostra/shared/rewards/redemption.schema';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';

interface EventRow extends Omit<RedemptionEventView, 'at'> {
  readonly at: string | Date;
}

/** The timeline of one redemption, oldest first, with who did what. The caller has made sure that the redemption may be read. */
export async function listRedemptionEvents(scope: Scope, redemptionId: string): Promise<RedemptionEventView[]> {
  const rows = await scope.em.execute<EventRow[]>(
    `select e.id, e.at, e.state, m.name as "byName", e.words,
            e.actor_id is not distinct from r.member_id as "isByChampion"
       from redemption_event e
       join redemption r on r.workspace_id = e.workspace_id and r.id = e.redemption_id
       left join member m on m.workspace_id = e.workspace_id and m.id = e.actor_id
      where e.workspace_id = ? and e.redemption_id = ? order by e.at, e.id`,
    [scope.workspaceId, redemptionId],
  );
  return rows.map((row) => ({ ...row, at: wireInstant(row.at) }));
}

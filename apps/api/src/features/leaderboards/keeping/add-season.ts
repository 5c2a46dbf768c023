import { type SeasonDraft, seasonWindow } from '@rostra/points-engine';
import type { Scope } from '../../../db/workspace-scope.ts';
import { SeasonEntity, type StoredSeason } from '../season.entity.ts';

/**
 * Stores a season. Where it has begun already, everybody who earned something in it is due. Called under the lock of the boards.
 *
 * @param timeZone IANA name
 */
export async function addSeason(scope: Scope, draft: SeasonDraft, timeZone: string): Promise<StoredSeason> {
  const { from, until } = seasonWindow(draft, timeZone);
  const season = scope.em.create(SeasonEntity, {
    workspaceId: scope.workspaceId,
    id: scope.newId(),
    ...draft,
    startsAt: from,
    endsAt: until,
    version: 1,
    createdAt: scope.now,
    updatedAt: scope.now,
  });
  await scope.em.flush();
  if (from <= scope.now) await markEarnersDue(scope, from);
  return season;
}

async function markEarnersDue(scope: Scope, since: Date): Promise<void> {
  await scope.em.execute(
    `insert into recognition_due (workspace_id, id, member_id)
     select distinct on (e.member_id) e.workspace_id, e.posting_id, e.member_id from entry e
      where e.workspace_id = ? and e.bucket = 'status' and e.occurred_at >= ? on conflict do nothing`,
    [scope.workspaceId, since],
  );
}

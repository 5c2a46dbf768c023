import type { Surface } from '@rostra/points-engine/vocabulary';
import type { Device } from '@rostra/shared/sessions/device.schema';
import type { ListSessionsInput, ListSessionsOutput } from '@rostra/shared/sessions/list-sessions.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { ownMemberId } from '../../members/index.ts';
import { livingSession } from '../living-session.ts';

interface SessionRow {
  readonly id: string;
  readonly surface: Surface;
  readonly device: Device | null;
  readonly startedAt: Date;
  readonly seenAt: Date;
  readonly isThis: boolean;
  readonly total: number;
}

/** The caller's own living sessions: the one that asks first, then the most recently used. */
export async function listSessions(
  scope: Scope,
  { page, pageSize }: ListSessionsInput,
  thisId: string,
): Promise<ListSessionsOutput> {
  const living = livingSession(scope.now);
  const rows = await scope.em.execute<SessionRow[]>(
    `select t.id, t.surface, t.device, t.created_at as "startedAt", coalesce(t.seen_at, t.created_at) as "seenAt",
            t.id = ? as "isThis", count(*) over ()::int as total
       from token t where t.workspace_id = ? and t.member_id = ? and ${living.sql}
      order by "isThis" desc, "seenAt" desc, t.id desc limit ? offset ?`,
    [thisId, scope.workspaceId, ownMemberId(scope), ...living.parameters, pageSize, (page - 1) * pageSize],
  );
  return {
    rows: rows.map(({ id, surface, device, startedAt, seenAt, isThis }) => ({
      id,
      surface,
      device,
      isThis,
      startedAt: wireInstant(startedAt),
      seenAt: wireInstant(seenAt),
    })),
    total: rows[0]?.total ?? 0,
    page,
    pageSize,
  };
}

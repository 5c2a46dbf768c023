import type { Grant, GrantState } from '@rostra/shared/points/grant.schema';
import { wireInstant } from '../../db/wire-instant.ts';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';

interface GrantRow {
  readonly id: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly accountName: string | null;
  readonly statusPoints: string;
  readonly rewardPoints: string;
  readonly reason: string;
  readonly state: GrantState;
  readonly askedById: string;
  readonly askedBy: string | null;
  readonly askedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly words: string | null;
  readonly postingId: string | null;
  readonly postedStatus: string | null;
  readonly postedReward: string | null;
}

/** Grants (`g`) with whom they are for (`m`), that person's account (`a`), and who asked (`asker`). */
export const grantSources = `point_grant g
       join member m on m.workspace_id = g.workspace_id and m.id = g.member_id
       left join account a on a.workspace_id = m.workspace_id and a.id = m.account_id
       left join member asker on asker.workspace_id = g.workspace_id and asker.id = g.asked_by_id`;

/** Narrows, orders and pages grants: SQL over `grantSources`, with its parameters. */
export interface GrantPart {
  readonly where: string;
  readonly parameters: readonly unknown[];
  readonly order: string;
  readonly limit: number;
  readonly offset: number;
}

/** Grants with everybody's names and what the reader may do about each, in one query. */
export async function readGrants(
  scope: Scope,
  { where, parameters, order, limit, offset }: GrantPart,
): Promise<Grant[]> {
  const rows = await scope.em.execute<GrantRow[]>(
    `select g.id, g.member_id as "memberId", m.name as "memberName", a.name as "accountName",
            g.status_points as "statusPoints", g.reward_points as "rewardPoints", g.reason, g.state,
            g.asked_by_id as "askedById", asker.name as "askedBy", g.asked_at as "askedAt",
            decider.name as "decidedBy", g.decided_at as "decidedAt", g.words, p.id as "postingId",
            coalesce((p.explanation->>'statusPoints')::bigint, g.status_points) as "postedStatus",
            coalesce((p.explanation->>'rewardPoints')::bigint, g.reward_points) as "postedReward"
       from ${grantSources}
       left join member decider on decider.workspace_id = g.workspace_id and decider.id = g.decided_by_id
       left join posting p on p.workspace_id = g.workspace_id and p.kind = 'grant' and p.source_type = 'grant'
                          and p.source_id = g.id::text and p.source_part = ''
      where g.workspace_id = ? and ${where} order by ${order} limit ? offset ?`,
    [scope.workspaceId, ...parameters, limit, offset],
  );
  return rows.map((row) => toGrant(row, scope.actor.memberId));
}

/**
 * One grant.
 *
 * @throws AppError `not-found`
 */
export async function readGrant(scope: Scope, grantId: string): Promise<Grant> {
  const [grant] = await readGrants(scope, {
    where: 'g.id = ?',
    parameters: [grantId],
    order: 'g.id',
    limit: 1,
    offset: 0,
  });
  if (!grant) throw new AppError('not-found');
  return grant;
}

function toGrant(
  { memberId, memberName, accountName, askedById, postedStatus, postedReward, ...row }: GrantRow,
  readerId: string | null,
): Grant {
  const waits = row.state === 'waiting';
  return {
    ...row,
    member: { id: memberId, name: memberName, accountName },
    statusPoints: Number(row.statusPoints),
    rewardPoints: Number(row.rewardPoints),
    posted: row.postingId === null ? null : { statusPoints: Number(postedStatus), rewardPoints: Number(postedReward) },
    askedAt: wireInstant(row.askedAt),
    decidedAt: wireInstant(row.decidedAt),
    mayDecide: waits && readerId !== null && readerId !== askedById,
    mayWithdraw: waits && readerId === askedById,
  };
}

import type pg from 'pg';
import { buckets } from '../../../packages/points-engine/src/index.ts';
import { byDates, type DatedPoints } from './model-state.ts';

type LotRow = { readonly place: string; readonly earned: Date; readonly expires: Date; readonly points: string };

/** What can be spent, and what each open hold took, by lot. */
const POINTS_BY_PLACE = `
  select 'free' as place, earned_at as earned, expires_at as expires, remaining as points
    from lot where workspace_id = $1 and member_id = $2 and remaining > 0
  union all
  select h.source_id, l.earned_at, l.expires_at, u.amount
    from posting h
    join lot_use u on u.workspace_id = h.workspace_id and u.posting_id = h.id
    join lot l on l.workspace_id = u.workspace_id and l.id = u.lot_id
   where h.workspace_id = $1 and h.member_id = $2 and h.kind = 'hold'
     and not exists (select from posting e where e.workspace_id = h.workspace_id and e.kind in ('release', 'spend')
                        and e.source_type = h.source_type and e.source_id = h.source_id)`;

/** What the tables hold of a member, in the shape of `holdings`. */
export async function readHoldings(client: pg.Client, workspaceId: string, memberId: string): Promise<unknown> {
  const { rows } = await client.query<Record<string, string>>(
    `select ${buckets.join(', ')} from balance where workspace_id = $1 and member_id = $2`,
    [workspaceId, memberId],
  );
  const lots = await client.query<LotRow>(POINTS_BY_PLACE, [workspaceId, memberId]);
  const totals = Object.fromEntries(buckets.map((bucket) => [bucket, Number(rows[0]?.[bucket] ?? 0)]));
  return { totals, points: byDates(lots.rows.map(toDatedPoints)) };
}

function toDatedPoints({ place, earned, expires, points }: LotRow): DatedPoints {
  return { place, earnedAt: earned.getTime(), expiresAt: expires.getTime(), points: Number(points) };
}

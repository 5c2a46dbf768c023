import type pg from 'pg';
import {
  defaultTierPolicy,
  isTierAtLeast,
  statusWindowStart,
  tierBelow,
  tierForPoints,
  type TierPolicy,
} from '../../../packages/points-engine/src/index.ts';
import type { TierChangeReason, TierName } from '../../../packages/points-engine/src/index.ts';
import type { StoredEntry } from './read-ledger.ts';

interface Change {
  readonly memberId: string;
  readonly fromTier: TierName;
  readonly toTier: TierName;
  readonly reason: TierChangeReason;
  readonly at: Date;
  readonly statusPoints: number;
  readonly policyVersion: number;
  readonly postingId: string | null;
}

interface Member {
  readonly id: string;
  readonly tier: TierName;
}

/** The workspace's zone and every version of its tier policy, as the tables have them. */
interface Ground {
  readonly timeZone: string;
  readonly policies: ReadonlyMap<number, TierPolicy>;
  readonly inForce: TierPolicy;
}

/**
 * Where a tier first departs from postings and policy: each member's steps follow one another up to the tier held now; a rise has the status
 * points that the entries gave until its posting, and they reach it; a fall goes one step; and nobody stands below what the points reached
 * when the ledger or the tier was last written. Null when nowhere.
 */
export async function tierDifference(
  client: pg.Client,
  workspaceId: string,
  entries: readonly StoredEntry[],
): Promise<string | null> {
  const ground = await readGround(client, workspaceId);
  const changes = Map.groupBy(await readChanges(client, workspaceId), ({ memberId }) => memberId);
  const status = Map.groupBy(
    entries.filter(({ bucket }) => bucket === 'status'),
    ({ memberId }) => memberId,
  );
  for (const member of await readMembers(client, workspaceId)) {
    const found = memberDifference(member, ground, {
      changes: changes.get(member.id) ?? [],
      status: status.get(member.id) ?? [],
    });
    if (found) return `member ${member.id}: ${found}`;
  }
  return null;
}

interface Past {
  readonly changes: readonly Change[];
  /** The member's status entries, in their order. */
  readonly status: readonly StoredEntry[];
}

function memberDifference(member: Member, ground: Ground, past: Past): string | null {
  let tier: TierName = 'none';
  for (const change of past.changes) {
    if (change.fromTier !== tier)
      return `a ${change.reason} starts at ${change.fromTier}, the step before ended at ${tier}`;
    const found = changeDifference(change, ground, past.status);
    if (found) return found;
    tier = change.toTier;
  }
  if (tier !== member.tier) return `the tier is ${member.tier} and follows as ${tier}`;
  // Since the last step points may only have left the window: who fell then is not held against what they had before.
  const moments = [past.status.at(-1)?.recordedAt, past.changes.at(-1)?.at].map((at) => at?.getTime() ?? 0);
  const points = pointsAt(new Date(Math.max(...moments)), ground, { policy: ground.inForce, status: past.status });
  const reached = tierForPoints(points, ground.inForce);
  return isTierAtLeast(tier, reached) ? null : `the tier is ${tier}, the points reach ${reached}`;
}

function changeDifference(change: Change, ground: Ground, status: readonly StoredEntry[]): string | null {
  const { reason, fromTier, toTier, statusPoints, postingId, at } = change;
  if (reason === 'fall' && toTier !== tierBelow(fromTier)) return `a fall goes from ${fromTier} to ${toTier}`;
  if (reason !== 'rise') return null;
  const policy = ground.policies.get(change.policyVersion) ?? defaultTierPolicy;
  const upTo = status.findLast((entry) => entry.postingId === postingId)?.sequence ?? 0;
  const points = pointsAt(at, ground, { policy, status: status.filter(({ sequence }) => sequence <= upTo) });
  if (points !== statusPoints) return `a rise to ${toTier} says ${statusPoints} status points, ${points} follow`;
  return isTierAtLeast(tierForPoints(points, policy), toTier) ? null : `${points} status points do not reach ${toTier}`;
}

function pointsAt(
  at: Date,
  { timeZone }: Ground,
  { policy, status }: { readonly policy: TierPolicy; readonly status: readonly StoredEntry[] },
): number {
  const since = statusWindowStart(at, timeZone, policy);
  return status.filter(({ occurredAt }) => occurredAt > since).reduce((sum, { amount }) => sum + amount, 0);
}

async function readGround(client: pg.Client, workspaceId: string): Promise<Ground> {
  const zone = await client.query<{ timeZone: string }>({
    text: 'select time_zone as "timeZone" from workspace where id = $1',
    values: [workspaceId],
  });
  const versions = await client.query<{ version: number; state: string; policy: TierPolicy }>({
    text: `select version, state, jsonb_build_object('kind', kind, 'windowMonths', window_months, 'keptMonths', kept_months,
                    'graceDays', grace_days, 'thresholds', jsonb_build_object('bronze', bronze, 'silver', silver, 'gold', gold)) as policy
             from tier_policy_version where workspace_id = $1 and state <> 'draft'`,
    values: [workspaceId],
  });
  return {
    timeZone: zone.rows[0]?.timeZone ?? 'UTC',
    policies: new Map(versions.rows.map(({ version, policy }) => [version, policy])),
    inForce: versions.rows.find(({ state }) => state === 'published')?.policy ?? defaultTierPolicy,
  };
}

async function readChanges(client: pg.Client, workspaceId: string): Promise<Change[]> {
  const { rows } = await client.query<Change>({
    text: `select member_id as "memberId", from_tier as "fromTier", to_tier as "toTier", reason, at, status_points::float8 as "statusPoints",
                  policy_version as "policyVersion", posting_id as "postingId"
             from tier_change where workspace_id = $1 order by member_id, at, id`,
    values: [workspaceId],
  });
  return rows;
}

async function readMembers(client: pg.Client, workspaceId: string): Promise<Member[]> {
  const { rows } = await client.query<Member>({
    text: 'select id, tier from member where workspace_id = $1 order by id',
    values: [workspaceId],
  });
  return rows;
}

import { defaultTierPolicy, type TierPolicy } from '@rostra/points-engine';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';

/** What the ledger needs to know of the workspace: its zone, and how tiers are placed. */
export interface PointsPolicy {
  readonly timeZone: string;
  readonly tiers: TierPolicy;
  /** Which version of the workspace's tier policy that is; 0 is the house's own. */
  readonly tierPolicyVersion: number;
}

const known = new WeakMap<Scope, Promise<PointsPolicy>>();

/** The policy in force, read once per transaction: the house's own (rule 5) until the workspace has put one of its own in force. */
export function readPointsPolicy(scope: Scope): Promise<PointsPolicy> {
  const found = known.get(scope) ?? read(scope);
  known.set(scope, found);
  return found;
}

/** What the policy is made of, as `policyColumns` selects it. */
export interface PolicyRow {
  readonly timeZone: string;
  readonly version: number | null;
  readonly tiers: TierPolicy | null;
}

/** The columns of a `PolicyRow`, for a query that reads the workspace as `w` anyway; with `policyJoin`. */
export const policyColumns = `
  w.time_zone as "timeZone", tp.version,
  case when tp.version is not null then jsonb_build_object('kind', tp.kind, 'windowMonths', tp.window_months,
    'thresholds', jsonb_build_object('bronze', tp.bronze, 'silver', tp.silver, 'gold', tp.gold),
    'keptMonths', tp.kept_months, 'graceDays', tp.grace_days) end as tiers`;

/** See `policyColumns`. */
export const policyJoin = `left join tier_policy_version tp on tp.workspace_id = w.id and tp.state = 'published'`;

/** Keeps a policy that another query of the transaction brought along, so that it is not read once more. */
export function rememberPointsPolicy(scope: Scope, row: PolicyRow): void {
  known.set(scope, Promise.resolve(toPolicy(row)));
}

async function read(scope: Scope): Promise<PointsPolicy> {
  const [row] = await scope.em.execute<PolicyRow[]>(
    `select ${policyColumns} from workspace w ${policyJoin} where w.id = ?`,
    [scope.workspaceId],
  );
  if (!row) throw new AppError('not-found');
  return toPolicy(row);
}

function toPolicy(row: PolicyRow): PointsPolicy {
  return { timeZone: row.timeZone, tiers: row.tiers ?? defaultTierPolicy, tierPolicyVersion: row.version ?? 0 };
}

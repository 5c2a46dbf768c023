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

interface PolicyRow {
  readonly timeZone: string;
  readonly version: number | null;
  readonly tiers: TierPolicy | null;
}

async function read(scope: Scope): Promise<PointsPolicy> {
  const [row] = await scope.em.execute<PolicyRow[]>(
    `select w.time_zone as "timeZone", v.version,
            case when v.version is not null then jsonb_build_object('kind', v.kind, 'windowMonths', v.window_months,
              'thresholds', jsonb_build_object('bronze', v.bronze, 'silver', v.silver, 'gold', v.gold),
              'keptMonths', v.kept_months, 'graceDays', v.grace_days) end as tiers
       from workspace w left join tier_policy_version v on v.workspace_id = w.id and v.state = 'published'
      where w.id = ?`,
    [scope.workspaceId],
  );
  if (!row) throw new AppError('not-found');
  return { timeZone: row.timeZone, tiers: row.tiers ?? defaultTierPolicy, tierPolicyVersion: row.version ?? 0 };
}

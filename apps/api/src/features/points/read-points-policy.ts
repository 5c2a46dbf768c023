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

/**
 * The policy in force, read once per transaction. The tier thresholds are the house's defaults (rule 5) until a workspace can set its own.
 */
export function readPointsPolicy(scope: Scope): Promise<PointsPolicy> {
  const found = known.get(scope) ?? read(scope);
  known.set(scope, found);
  return found;
}

async function read(scope: Scope): Promise<PointsPolicy> {
  const [row] = await scope.em.execute<{ timeZone: string }[]>(
    'select time_zone as "timeZone" from workspace where id = ?',
    [scope.workspaceId],
  );
  if (!row) throw new AppError('not-found');
  return { timeZone: row.timeZone, tiers: defaultTierPolicy };
}

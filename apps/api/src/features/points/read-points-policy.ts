import { defaultTierPolicy, type TierPolicy } from '@rostra/points-engine';
import type { Scope } from '../../db/workspace-scope.ts';
import { getWorkspaceFace } from '../workspace/index.ts';

/** What the ledger needs to know of the workspace: its zone, and how tiers are placed. */
export interface PointsPolicy {
  readonly timeZone: string;
  readonly tiers: TierPolicy;
}

/** The policy in force. The tier thresholds are the house's defaults (rule 5) until a workspace can set its own. */
export async function readPointsPolicy(scope: Scope): Promise<PointsPolicy> {
  const { timeZone } = await getWorkspaceFace(scope);
  return { timeZone, tiers: defaultTierPolicy };
}

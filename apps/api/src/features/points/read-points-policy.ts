import { defaultTierPolicy, type PolicyValues, type TierPolicy } from '@rostra/points-engine';
import type { SpokenLanguages } from '@rostra/shared/workspace/reader';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { keepPolicy, type PolicyVersionRows, policyVersionsSql } from '../policy/index.ts';

/** What the ledger needs to know of the workspace: its calendar, how tiers are placed, and the values of the house it set otherwise. */
export interface PointsPolicy {
  readonly timeZone: string;
  /** The month, 1 to 12, in which the program's year begins. */
  readonly yearStartMonth: number;
  readonly values: PolicyValues;
  /** What the workspace speaks, and what it calls points and tiers. */
  readonly spoken: SpokenLanguages;
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

/** The policy of a workspace `w` as one column, for a query that reads the workspace anyway; to be given to `keepPointsPolicy`. */
export const policyColumn = `(select jsonb_build_object('timeZone', w.time_zone, 'yearStartMonth', w.year_start_month,
    'spoken', jsonb_build_object('locales', array[w.locale] || w.further_locales, 'words', w.words), 'values', ${policyVersionsSql}, 'version', v.version, 'tiers',
    case when v.version is not null then jsonb_build_object('kind', v.kind, 'windowMonths', v.window_months,
      'thresholds', jsonb_build_object('bronze', v.bronze, 'silver', v.silver, 'gold', v.gold),
      'keptMonths', v.kept_months, 'graceDays', v.grace_days) end)
    from (select) one left join tier_policy_version v on v.workspace_id = w.id and v.state = 'published') as policy`;

/** What `policyColumn` gives. */
export interface PolicyRow {
  readonly timeZone: string;
  readonly yearStartMonth: number;
  readonly spoken: SpokenLanguages;
  readonly values: PolicyVersionRows;
  readonly version: number | null;
  readonly tiers: TierPolicy | null;
}

/** Keeps a policy that was read along with something else, so that it costs no round trip of its own. */
export function keepPointsPolicy(scope: Scope, row: PolicyRow): void {
  known.set(scope, Promise.resolve(toPolicy(scope, row)));
}

async function read(scope: Scope): Promise<PointsPolicy> {
  const [row] = await scope.em.execute<{ policy: PolicyRow }[]>(
    `select ${policyColumn} from workspace w where w.id = ?`,
    [scope.workspaceId],
  );
  if (!row) throw new AppError('not-found');
  return toPolicy(scope, row.policy);
}

function toPolicy(scope: Scope, row: PolicyRow): PointsPolicy {
  const { timeZone, yearStartMonth, spoken, version, tiers } = row;
  return {
    timeZone,
    yearStartMonth,
    values: keepPolicy(scope, row.values),
    spoken,
    tiers: tiers ?? defaultTierPolicy,
    tierPolicyVersion: version ?? 0,
  };
}

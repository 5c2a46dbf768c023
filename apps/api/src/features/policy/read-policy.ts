import { type PolicyValues, policyValuesAt } from '@rostra/points-engine';
import type { PolicyValue } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../db/workspace-scope.ts';

const known = new WeakMap<Scope, Promise<PolicyValues>>();

/**
 * All versions of all policy values of a workspace `w` as one expression, for a query that reads the workspace anyway; to be given to `keepPolicy`. They are
 * few: each is a decision of a person.
 */
export const policyVersionsSql = `(select coalesce(jsonb_agg(jsonb_build_object('key', pv.key, 'version', pv.version, 'value', pv.value,
    'effectiveFrom', pv.effective_from)), '[]') from policy_version pv where pv.workspace_id = w.id)`;

/** What `policyVersionsSql` gives. */
export type PolicyVersionRows = readonly {
  readonly key: string;
  readonly version: number;
  readonly value: PolicyValue;
  readonly effectiveFrom: string;
}[];

/** The policy values in force at the moment of the call, read once per transaction. */
export function readPolicy(scope: Scope): Promise<PolicyValues> {
  const found = known.get(scope) ?? read(scope);
  known.set(scope, found);
  return found;
}

/** Keeps values that were read along with something else, so that they cost no round trip of their own. Gives them. */
export function keepPolicy(scope: Scope, rows: PolicyVersionRows): PolicyValues {
  const values = toValues(rows, scope.now);
  known.set(scope, Promise.resolve(values));
  return values;
}

async function read(scope: Scope): Promise<PolicyValues> {
  const [row] = await scope.em.execute<{ versions: PolicyVersionRows }[]>(
    `select ${policyVersionsSql} as versions from workspace w where w.id = ?`,
    [scope.workspaceId],
  );
  return toValues(row?.versions ?? [], scope.now);
}

function toValues(rows: PolicyVersionRows, at: Date): PolicyValues {
  return policyValuesAt(
    rows.map((row) => ({ ...row, effectiveFrom: new Date(row.effectiveFrom) })),
    at,
  );
}

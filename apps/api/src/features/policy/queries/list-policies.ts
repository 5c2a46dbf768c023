import { policyRegistry, versionAt } from '@rostra/points-engine';
import { type PolicyKey, policyKeys, type PolicyValue } from '@rostra/points-engine/vocabulary';
import type { ListPoliciesOutput } from '@rostra/shared/policy/list-policies.contract';
import type { Policy } from '@rostra/shared/policy/policy.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';

/** A version as stored, with the name of who made it. */
export interface StoredVersion {
  readonly key: string;
  readonly version: number;
  readonly value: PolicyValue;
  readonly effectiveFrom: Date;
  readonly changedAt: Date;
  readonly changedById: string | null;
  readonly changedByName: string | null;
  readonly reason: string;
}

/** Every policy value with its history: one query for all of them. */
export async function listPolicies(scope: Scope): Promise<ListPoliciesOutput> {
  const versions = await readVersions(scope);
  const { timeZone } = await getWorkspaceFace(scope);
  const today = Temporal.Instant.fromEpochMilliseconds(scope.now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  return { policies: policyKeys.map((key) => toPolicy(key, versions, scope.now)), today: today.toString() };
}

/** One policy value with its history. */
export async function getPolicy(scope: Scope, key: PolicyKey): Promise<Policy> {
  return toPolicy(key, await readVersions(scope), scope.now);
}

async function readVersions(scope: Scope): Promise<StoredVersion[]> {
  const rows = await scope.em.execute<
    (Omit<StoredVersion, 'effectiveFrom' | 'changedAt'> & { effectiveFrom: string; changedAt: string })[]
  >(
    `select v.key, v.version, v.value, v.effective_from as "effectiveFrom", v.changed_at as "changedAt",
            v.changed_by_id as "changedById", m.name as "changedByName", v.reason
       from policy_version v left join member m on m.workspace_id = v.workspace_id and m.id = v.changed_by_id
      where v.workspace_id = ? order by v.key, v.version desc`,
    [scope.workspaceId],
  );
  return rows.map((row) => ({
    ...row,
    effectiveFrom: new Date(row.effectiveFrom),
    changedAt: new Date(row.changedAt),
  }));
}

function toPolicy(key: PolicyKey, all: readonly StoredVersion[], at: Date): Policy {
  const { group, unit, min, max, countMax, default: house } = policyRegistry[key];
  const history = all.filter((version) => version.key === key);
  return {
    key,
    group,
    unit,
    min,
    max,
    countMax,
    default: toWire(house),
    value: toWire(versionAt(history, key, at)?.value ?? house),
    version: history[0]?.version ?? 0,
    history: history.map((version) => ({
      version: version.version,
      value: toWire(version.value),
      effectiveFrom: version.effectiveFrom.toISOString(),
      changedAt: version.changedAt.toISOString(),
      changedBy: version.changedById === null ? null : { id: version.changedById, name: version.changedByName },
      reason: version.reason,
    })),
  };
}

function toWire(value: PolicyValue): number | number[] {
  return typeof value === 'number' ? value : [...value];
}

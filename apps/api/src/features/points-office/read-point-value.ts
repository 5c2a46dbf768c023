import { type PointValue, pointValueDefault } from '@rostra/points-engine';
import { pointValuePer, type PointValueRecord } from '@rostra/shared/points-office/point-value.contract';
import { wireInstant } from '../../db/wire-instant.ts';
import type { Scope } from '../../db/workspace-scope.ts';

/** What points are worth now, in the form the engine reckons with: the house's own until the workspace has said otherwise. */
export async function readPointValue(scope: Scope): Promise<PointValue> {
  const [latest] = await readPointValues(scope, 1);
  return toPointValue(latest ?? houseValue);
}

/** A version of the value in the form the engine reckons with. */
export function toPointValue({ minor, currency }: Pick<PointValueRecord, 'minor' | 'currency'>): PointValue {
  return { amountMinor: minor, points: pointValuePer, currency };
}

/** The house's own, as version 0. */
const houseValue: PointValueRecord = {
  version: 0,
  minor: pointValueDefault.amountMinor,
  currency: pointValueDefault.currency,
  changedAt: null,
  changedBy: null,
};

/** The latest versions, the one in force first; the house's own stands behind them all. */
export async function readPointValues(scope: Scope, limit: number): Promise<PointValueRecord[]> {
  const rows = await scope.em.execute<PointValueRecord[]>(
    `select v.version, v.minor, v.currency, v.changed_at as "changedAt", m.name as "changedBy"
       from point_value_version v
       left join member m on m.workspace_id = v.workspace_id and m.id = v.changed_by_id
      where v.workspace_id = ? order by v.version desc limit ?`,
    [scope.workspaceId, limit],
  );
  const versions = rows.map((row) => ({ ...row, changedAt: wireInstant(row.changedAt) }));
  return versions.length < limit ? [...versions, houseValue] : versions;
}

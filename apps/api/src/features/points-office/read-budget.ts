import type { MoneyAmount } from '@rostra/shared/money/money.schema';
import { wireInstant } from '../../db/wire-instant.ts';
import type { Scope } from '../../db/workspace-scope.ts';

/** The budget of a quarter as it was set last. */
export interface StoredBudget {
  /** From 1; 0 while none was ever set. */
  readonly version: number;
  readonly money: MoneyAmount | null;
  readonly changedAt: string | null;
  readonly changedBy: string | null;
}

/** The budget of a quarter; without money where none is set. */
export async function readBudget(scope: Scope, quarter: string): Promise<StoredBudget> {
  const [row] = await scope.em.execute<
    { version: number; minor: string | null; currency: string | null; changedAt: string; changedBy: string | null }[]
  >(
    `select b.version, b.minor, b.currency, b.changed_at as "changedAt", m.name as "changedBy"
       from point_budget_version b
       left join member m on m.workspace_id = b.workspace_id and m.id = b.changed_by_id
      where b.workspace_id = ? and b.quarter = ? order by b.version desc limit 1`,
    [scope.workspaceId, quarter],
  );
  if (!row) return { version: 0, money: null, changedAt: null, changedBy: null };
  const { version, minor, currency, changedAt, changedBy } = row;
  return {
    version,
    money: minor === null || currency === null ? null : { minor: Number(minor), currency },
    changedAt: wireInstant(changedAt),
    changedBy,
  };
}

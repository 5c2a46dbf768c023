import type { TierName } from '@rostra/points-engine/vocabulary';
import type { ChampionRow } from '@rostra/shared/champions/list-champions.contract';
import { seen } from '../../access/field-rights.ts';
import { wireInstant } from '../../db/wire-instant.ts';
import type { Scope } from '../../db/workspace-scope.ts';

/** A champion in a line, as `championColumns` give it. */
export interface ChampionRecord {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly title: string | null;
  readonly tier: TierName;
  readonly accountId: string | null;
  readonly accountName: string | null;
  /** A bigint, which the driver gives as text. */
  readonly available: string;
  readonly createdAt: Date | string;
}

/** Columns of a `ChampionRecord`. */
export const championColumns = `
  m.id, m.name, m.email, m.title, m.tier, a.id as "accountId", a.name as "accountName",
  coalesce(b.available, 0) as available, m.created_at as "createdAt"`;

/** Where they come from: the member is `m`, the account `a`, the balance `b`. */
export const championJoins = `
  from member m
  left join account a on a.workspace_id = m.workspace_id and a.id = m.account_id
  left join balance b on b.workspace_id = m.workspace_id and b.member_id = m.id`;

/** A champion in a line, for the wire and for who asks. */
export function toChampionRow(
  scope: Scope,
  { accountId, accountName, available, createdAt, ...row }: ChampionRecord,
): ChampionRow {
  return {
    id: row.id,
    name: row.name,
    email: seen(scope, 'champion.email', row.email),
    title: row.title,
    tier: row.tier,
    account: accountId === null ? null : { id: accountId, name: accountName ?? '' },
    availablePoints: Number(available),
    addedAt: wireInstant(createdAt),
  };
}

import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudits } from '../../audit/index.ts';

/** An account to open. */
export interface NewAccount {
  readonly id: string;
  readonly name: string;
  readonly externalId: string | null;
  readonly segment: string | null;
  readonly region: string | null;
}

/** Fields of an account that change; what is null stays. */
export interface AccountChange {
  readonly id: string;
  readonly name: string | null;
  readonly externalId: string | null;
  readonly segment: string | null;
  readonly region: string | null;
  /** The changed fields as they were, for the audit log. */
  readonly before: Readonly<Record<string, string | null>>;
  /** The changed fields as they become, for the audit log. */
  readonly after: Readonly<Record<string, string | null>>;
}

/** Opens and changes accounts set by set, one audit row each. Two accounts with one outside id fail on their key. */
export async function saveAccounts(
  scope: Scope,
  created: readonly NewAccount[],
  changed: readonly AccountChange[],
): Promise<void> {
  if (created.length > 0) await insertAccounts(scope, created);
  if (changed.length > 0) await updateAccounts(scope, changed);
  await recordAudits(scope, [
    ...created.map(({ id, ...after }) => ({
      action: 'members.openAccount' as const,
      subjectType: 'account',
      subjectId: id,
      after,
    })),
    ...changed.map(({ id, before, after }) => ({
      action: 'members.changeAccount' as const,
      subjectType: 'account',
      subjectId: id,
      before,
      after,
    })),
  ]);
}

async function insertAccounts(scope: Scope, created: readonly NewAccount[]): Promise<void> {
  await scope.em.execute(
    `insert into account (workspace_id, id, name, external_id, segment, region, created_at, updated_at)
     select ?, v.id, v.name, v."externalId", v.segment, v.region, ?, ?
       from jsonb_to_recordset(?::jsonb) as v(id uuid, name text, "externalId" text, segment text, region text)`,
    [scope.workspaceId, scope.now, scope.now, JSON.stringify(created)],
  );
}

async function updateAccounts(scope: Scope, changed: readonly AccountChange[]): Promise<void> {
  await scope.em.execute(
    `update account a
        set name = coalesce(v.name, a.name), external_id = coalesce(v."externalId", a.external_id),
            segment = coalesce(v.segment, a.segment), region = coalesce(v.region, a.region), updated_at = ?
       from jsonb_to_recordset(?::jsonb) as v(id uuid, name text, "externalId" text, segment text, region text)
      where a.workspace_id = ? and a.id = v.id`,
    [scope.now, JSON.stringify(changed), scope.workspaceId],
  );
}

import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudits } from '../../audit/index.ts';

/** A champion to add. */
export interface NewChampion {
  readonly id: string;
  /** Lower case. */
  readonly email: string;
  readonly name: string;
  readonly title: string | null;
  readonly externalId: string | null;
  readonly accountId: string;
}

/** Fields of a champion that change; what is null stays. */
export interface ChampionChange {
  readonly id: string;
  readonly name: string | null;
  readonly title: string | null;
  readonly externalId: string | null;
  readonly accountId: string | null;
  /** The changed fields as they were, for the audit log. */
  readonly before: Readonly<Record<string, string | null>>;
  /** The changed fields as they become, for the audit log. */
  readonly after: Readonly<Record<string, string | null>>;
}

/**
 * Adds and changes champions set by set, one audit row each. Never touches staff: a member who is not a champion at this moment is passed
 * over. An address or outside id that somebody took meanwhile fails on its key. Signals that wait for any of them are looked for afterwards.
 */
export async function saveChampions(
  scope: Scope,
  created: readonly NewChampion[],
  changed: readonly ChampionChange[],
): Promise<void> {
  if (created.length > 0) await insertChampions(scope, created);
  const done = changed.length > 0 ? await updateChampions(scope, changed) : new Set<string>();
  const records = changed.filter(({ id }) => done.has(id));
  if (created.length > 0 || done.size > 0) await scope.enqueue('match-signals', {});
  await recordAudits(scope, [
    ...created.map(({ id, ...after }) => ({
      action: 'members.addChampion' as const,
      subjectType: 'member',
      subjectId: id,
      after,
    })),
    ...records.map(({ id, before, after }) => ({
      action: 'members.changeChampion' as const,
      subjectType: 'member',
      subjectId: id,
      before,
      after,
    })),
  ]);
}

async function insertChampions(scope: Scope, created: readonly NewChampion[]): Promise<void> {
  await scope.em.execute(
    `insert into member (workspace_id, id, email, name, title, external_id, account_id, role, tier, created_at, updated_at)
     select ?, v.id, v.email, v.name, v.title, v."externalId", v."accountId", 'champion', 'none', ?, ?
       from jsonb_to_recordset(?::jsonb) as v(id uuid, email text, name text, title text, "externalId" text, "accountId" uuid)`,
    [scope.workspaceId, scope.now, scope.now, JSON.stringify(created)],
  );
}

async function updateChampions(scope: Scope, changed: readonly ChampionChange[]): Promise<Set<string>> {
  const rows = await scope.em.execute<{ id: string }[]>(
    `update member m
        set name = coalesce(v.name, m.name), title = coalesce(v.title, m.title),
            external_id = coalesce(v."externalId", m.external_id), account_id = coalesce(v."accountId", m.account_id), updated_at = ?
       from jsonb_to_recordset(?::jsonb) as v(id uuid, name text, title text, "externalId" text, "accountId" uuid)
      where m.workspace_id = ? and m.id = v.id and m.role = 'champion'
  returning m.id`,
    [scope.now, JSON.stringify(changed), scope.workspaceId],
  );
  return new Set(rows.map(({ id }) => id));
}

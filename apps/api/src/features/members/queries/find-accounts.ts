import type { Scope } from '../../../db/workspace-scope.ts';

/** An account as somebody who compares lists needs it. */
export interface KnownAccount {
  readonly id: string;
  readonly name: string;
  readonly externalId: string | null;
  readonly segment: string | null;
  readonly region: string | null;
}

/** Which accounts to look for. */
export interface AccountsSought {
  readonly externalIds: readonly string[];
  readonly names: readonly string[];
}

/** What was found. Two accounts may bear one name, so a name has a list. */
export interface FoundAccounts {
  readonly byExternalId: ReadonlyMap<string, KnownAccount>;
  /** Keyed by the name as it was asked for. */
  readonly byName: ReadonlyMap<string, readonly KnownAccount[]>;
}

/** Accounts by outside id and by name in any case. The database compares the names, so that its idea of upper and lower case is the only one. */
export async function findAccounts(scope: Scope, sought: AccountsSought): Promise<FoundAccounts> {
  const columns = 'a.id, a.name, a.external_id as "externalId", a.segment, a.region';
  const ofId = await scope.em.execute<(KnownAccount & { asked: string })[]>(
    `select a.external_id as asked, ${columns} from account a
      where a.workspace_id = ? and a.external_id in (select jsonb_array_elements_text(?::jsonb))`,
    [scope.workspaceId, JSON.stringify(sought.externalIds)],
  );
  const ofName = await scope.em.execute<(KnownAccount & { asked: string })[]>(
    `select asked.name as asked, ${columns}
       from jsonb_array_elements_text(?::jsonb) as asked(name)
       join account a on a.workspace_id = ? and lower(a.name) = lower(asked.name)
      order by a.id`,
    [JSON.stringify(sought.names), scope.workspaceId],
  );
  return {
    byExternalId: new Map(ofId.map(({ asked, ...account }) => [asked, account])),
    byName: Map.groupBy(ofName, ({ asked }) => asked),
  };
}

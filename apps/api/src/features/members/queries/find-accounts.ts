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

const COLUMNS = 'id, name, external_id as "externalId", segment, region';
/** Two settle that a name says too little; the rest is room for those that have an outside id. */
const NAMESAKES_MAX = 100;

/** Accounts by outside id and by name in any case. The database compares the names, so that its idea of upper and lower case is the only one. */
export async function findAccounts(scope: Scope, sought: AccountsSought): Promise<FoundAccounts> {
  // Lateral, so that each is looked up by its key: a batch grows the table faster than the planner learns of it.
  const ofId = await scope.em.execute<(KnownAccount & { asked: string })[]>(
    `select asked.id as asked, a.* from jsonb_array_elements_text(?::jsonb) as asked(id)
      cross join lateral (select ${COLUMNS} from account where workspace_id = ? and external_id = asked.id limit 1) a`,
    [JSON.stringify(sought.externalIds), scope.workspaceId],
  );
  const ofName = await scope.em.execute<(KnownAccount & { asked: string })[]>(
    `select asked.name as asked, a.* from jsonb_array_elements_text(?::jsonb) as asked(name)
      cross join lateral (
        select ${COLUMNS} from account where workspace_id = ? and name_key = lower(asked.name) order by id limit ${NAMESAKES_MAX}) a`,
    [JSON.stringify(sought.names), scope.workspaceId],
  );
  return {
    byExternalId: new Map(ofId.map(({ asked, ...account }) => [asked, account])),
    byName: Map.groupBy(ofName, ({ asked }) => asked),
  };
}

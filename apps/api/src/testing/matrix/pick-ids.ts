import type { Role } from '@rostra/points-engine/vocabulary';
import type { Reach } from '../../access/right.ts';
import type { Deps } from '../../deps/deps.ts';
import type { RowKind } from './row-kinds.ts';
import { asSystem, type Twin } from './twins.ts';

/** Ids of one table, for one caller. Null where there is no such row. */
export interface Candidates {
  /** A row that the caller reaches. */
  readonly own: string | null;
  /** A row of the same workspace that is out of the caller's reach. */
  readonly other: string | null;
  /** Whether rows of the table are in and out of the caller's reach at all. */
  readonly isParted: boolean;
  /** The row of the other workspace that `own` would be there. */
  readonly foreign: string | null;
}

/** Who asks, and how far they reach. */
export interface Asker {
  readonly role: Role;
  readonly reach: Reach;
}

/** Whose a row `r` is, where its table has no column member_id. */
const OWNERS: Readonly<Record<string, string>> = {
  member: 'r.id',
  upload: 'r.owner_id',
  submission_stage:
    '(select s.member_id from submission s where s.workspace_id = r.workspace_id and s.id = r.submission_id)',
};

/** Accounts that belong to nobody but whoever looks after them. */
const OWNED_ACCOUNT =
  'exists (select from account_owner o where o.workspace_id = r.workspace_id and o.account_id = r.id and o.owner_id = ?)';
const OWNED_MEMBER = `in (select m.id from member m join account_owner o on o.workspace_id = m.workspace_id
  and o.account_id = m.account_id where m.workspace_id = r.workspace_id and o.owner_id = ?)`;

/** Picks ids out of both twins; asks the database once for each table and kind of caller. */
export function idPicker(deps: Deps, [mine, theirs]: readonly [Twin, Twin]) {
  const known = new Map<string, Promise<Candidates>>();
  const pick = async (rows: RowKind, asker: Asker): Promise<Candidates> => {
    const isMine = await ownership(deps, mine, { table: rows.table, asker });
    const isTheirs = await ownership(deps, theirs, { table: rows.table, asker });
    return {
      own: await firstRow(deps, mine, { rows, owned: isMine }),
      isParted: isMine !== null,
      other: isMine && (await firstRow(deps, mine, { rows, owned: { ...isMine, sql: `not (${isMine.sql})` } })),
      foreign: await firstRow(deps, theirs, { rows, owned: isTheirs }),
    };
  };
  return async (rows: RowKind | null, asker: Asker): Promise<Candidates> => {
    if (rows === null) return { own: null, other: null, foreign: null, isParted: false };
    const key = `${rows.table} ${rows.where} ${asker.role} ${asker.reach}`;
    const found = known.get(key) ?? pick(rows, asker);
    known.set(key, found);
    return found;
  };
}

interface Where {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** The condition for rows that the caller reaches; null where rows belong to nobody, or the caller reaches all of them. */
async function ownership(
  deps: Deps,
  twin: Twin,
  { table, asker: { role, reach } }: { readonly table: string; readonly asker: Asker },
): Promise<Where | null> {
  const me = twin.people[role];
  const owner = OWNERS[table] ?? ((await hasColumn(deps, table, 'member_id')) ? 'r.member_id' : null);
  if (owner === null && table !== 'account') return null;
  if (reach === 'own') return { sql: `${owner} = ?`, values: [me] };
  if (reach !== 'own-account') return null;
  if (table === 'account') return { sql: OWNED_ACCOUNT, values: [me] };
  return { sql: `${owner} ${OWNED_MEMBER}`, values: [me] };
}

async function hasColumn(deps: Deps, table: string, column: string): Promise<boolean> {
  const sql = `select 1 from information_schema.columns where table_schema = 'public' and table_name = ? and column_name = ?`;
  return (await deps.orm.em.fork().execute<object[]>(sql, [table, column])).length > 0;
}

/** The newest such row. */
async function firstRow(
  deps: Deps,
  { workspaceId }: Twin,
  { rows: { table, where }, owned }: { readonly rows: RowKind; readonly owned: Where | null },
): Promise<string | null> {
  const [row] = await asSystem(deps, workspaceId, (scope) =>
    scope.em.execute<{ id: string }[]>(
      `select r.id from "${table}" r where r.workspace_id = ? and (${where}) and (${owned?.sql ?? 'true'}) order by r.id desc limit 1`,
      [workspaceId, ...(owned?.values ?? [])],
    ),
  );
  return row?.id ?? null;
}

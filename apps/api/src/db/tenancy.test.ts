import { describe, expect, it } from 'vitest';
import { MemberEntity } from '../features/members/index.ts';
import { buildMember, buildWorkspace } from '../testing/build-people.ts';
import { useTestApi } from '../testing/use-test-api.ts';
import { appendOnlyTables } from './database-roles.ts';
import { tablesOutsideWorkspaces } from './entities.ts';

const api = useTestApi();

/** Rows of the catalogue, read past row-level security rules that do not apply to it. */
function catalogue<Row extends object>(sql: string): Promise<Row[]> {
  return api.deps.orm.em.fork().execute<Row[]>(sql);
}

/** The one condition of every policy, as PostgreSQL prints it back. */
const IN_WORKSPACE = "(workspace_id = (current_setting('rostra.workspace_id'::text))::uuid)";

/** Tables whose policy is another, with the reason. */
const OTHER_POLICIES: Readonly<Record<string, string>> = {
  workspace: "(id = (current_setting('rostra.workspace_id'::text))::uuid)",
};

/**
 * Columns whose ids no foreign key holds, with the reason. None of them can lead across: whoever follows one names the workspace again, and the policy does
 * anyway.
 */
const LOOSE_IDS: ReadonlyArray<{ readonly columns: RegExp; readonly reason: string }> = [
  {
    columns: /\.(?:actor|approver|\w+_by)_id$/,
    reason: 'who did it, as it was said then; erasing the person must not touch it',
  },
  { columns: /^audit_(?:event|link|personal)\./, reason: 'the log outlives whatever it speaks of' },
  {
    columns: /^(?:board_entry|board_block|cap_use)\./,
    reason: 'a member, an account or the workspace, by the kind of the row',
  },
  { columns: /^(?:entry|lot)\.member_id$/, reason: 'said again beside the posting, which is held' },
  { columns: /\.merged_into_id$/, reason: 'the same table; written by merging alone, which locks both' },
  {
    columns: /^lot\.from_lot_id$|^posting\.reverses_id$|^tier_change\.posting_id$/,
    reason: 'written with the ledger, whose proof computes it again',
  },
  {
    columns: /^enrolment_event\.|^submission_event\./,
    reason: 'said again beside the enrolment or submission, which is held',
  },
  { columns: /^join_request\.member_id$/, reason: 'whom the request became; erasing the person must not touch it' },
  { columns: /^workspace\.logo_id$/, reason: 'the logo belongs to the workspace, which would then need itself' },
];

const outside = Object.keys(tablesOutsideWorkspaces);

describe('every table', () => {
  it('has forced row-level security with the one policy, for every command and everybody, unless it is listed with a reason', async () => {
    const tables = await catalogue<{ name: string; guarded: boolean; policies: string[] }>(`
      select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as guarded,
             array(select concat_ws(' ', p.polcmd, p.polpermissive, p.polroles::text, pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
                     from pg_policy p where p.polrelid = c.oid) as policies
        from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`);
    const wrong = tables
      .filter(({ name }) => !outside.includes(name))
      .filter(({ name, guarded, policies }) => {
        const condition = OTHER_POLICIES[name] ?? IN_WORKSPACE;
        return !guarded || policies.length !== 1 || policies[0] !== `* t {0} ${condition} ${condition}`;
      });
    expect(tables.length).toBeGreaterThan(60);
    expect(wrong).toEqual([]);
  });

  it('belongs to a workspace, always', async () => {
    const columns = await catalogue<{ name: string }>(`
      select c.relname as name from pg_class c
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
         and not exists (select from pg_attribute a
                          where a.attrelid = c.oid and a.attname = 'workspace_id' and a.attnotnull and a.atttypid = 'uuid'::regtype)`);
    expect(columns.map(({ name }) => name).filter((name) => name !== 'workspace' && !outside.includes(name))).toEqual(
      [],
    );
  });

  it('has the workspace first in every primary and unique key, indexes that are no constraint included', async () => {
    const keys = await catalogue<{ table: string; index: string; first: string | null }>(`
      select i.indrelid::regclass::text as table, i.indexrelid::regclass::text as index,
             (select a.attname from pg_attribute a where a.attrelid = i.indrelid and a.attnum = i.indkey[0]) as first
        from pg_index i join pg_class c on c.oid = i.indrelid
       where c.relnamespace = 'public'::regnamespace and i.indisunique`);
    const wrong = keys.filter(
      ({ table, first }) => ![...outside, 'workspace'].includes(table) && first !== 'workspace_id',
    );
    expect(keys.length).toBeGreaterThan(60);
    expect(wrong).toEqual([]);
  });

  it('points with its workspace first to a key that begins with the workspace, so that no row points across', async () => {
    const keys = await catalogue<{ name: string; table: string; from: string[]; parent: string; to: string[] }>(`
      select con.conname as name, con.conrelid::regclass::text as table, con.confrelid::regclass::text as parent,
             ${namesOf('con.conkey', 'con.conrelid')} as from, ${namesOf('con.confkey', 'con.confrelid')} as to
        from pg_constraint con where con.connamespace = 'public'::regnamespace and con.contype = 'f'`);
    const wrong = keys.filter(
      ({ table, from, parent, to }) =>
        !outside.includes(table) &&
        (from[0] !== 'workspace_id' ||
          (parent === 'workspace' ? to[0] !== 'id' : to[0] !== 'workspace_id' || to.length < 2)),
    );
    expect(keys.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });

  it('holds every id of another row by a foreign key, unless it is listed with a reason', async () => {
    const loose = await catalogue<{ column: string }>(`
      select c.relname || '.' || a.attname as column
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
         and a.atttypid = 'uuid'::regtype and a.attname like '%\\_id' and a.attname <> 'workspace_id'
         and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any(k.conkey))
       order by 1`);
    const names = loose.map(({ column }) => column).filter((column) => !outside.includes(column.split('.')[0] ?? ''));
    expect(names.filter((name) => !LOOSE_IDS.some(({ columns }) => columns.test(name)))).toEqual([]);
    expect(LOOSE_IDS.filter(({ columns }) => !names.some((name) => columns.test(name)))).toEqual([]);
  });

  it('is seen past its policy by no view and no function', async () => {
    const found = await catalogue<{ name: string }>(`
      select relname as name from pg_class
       where relnamespace = 'public'::regnamespace
         and (relkind = 'm' or relkind = 'v' and not coalesce(reloptions::text like '%security_invoker=true%', false))
       union all
      select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef`);
    expect(found).toEqual([]);
  });

  it('is owned by somebody else than the role the API uses, which cannot pass the guard', async () => {
    const [role] = await catalogue<{ name: string; bypass: boolean; super: boolean; owned: number }>(`
      select r.rolname as name, r.rolbypassrls as bypass, r.rolsuper as super,
             (select count(*)::int from pg_class where relowner = r.oid) as owned
        from pg_roles r where r.rolname = current_user`);
    expect(role).toEqual({ name: 'rostra_app', bypass: false, super: false, owned: 0 });
  });

  it('can only be added to by the API where it is append-only', async () => {
    const rights = await catalogue<{ table: string; mayChange: boolean }>(`
      select t as table, has_table_privilege(current_user, t, 'update, delete, truncate') as "mayChange"
        from unnest(array[${appendOnlyTables.map((table) => `'${table}'`).join(', ')}]) t`);
    expect(rights.map((right) => right.mayChange)).toEqual(appendOnlyTables.map(() => false));
  });
});

/** Names of the columns of a key, in its order. */
function namesOf(key: string, table: string): string {
  return `array(select a.attname from unnest(${key}) with ordinality k(n, i)
                  join pg_attribute a on a.attrelid = ${table} and a.attnum = k.n order by k.i)::text[]`;
}

describe('a transaction', () => {
  it('fails when it names no workspace', async () => {
    await expect(api.deps.orm.em.fork().find(MemberEntity, {})).rejects.toThrow();
  });

  it('neither sees nor writes another workspace', async () => {
    const [mine, theirs] = [await buildWorkspace(api), await buildWorkspace(api)];
    const stranger = await buildMember(api, theirs, 'champion');
    const seen = await api.inWorkspace(mine, (scope) => scope.em.find(MemberEntity, {}));
    expect(seen).toEqual([]);
    const intrusion = api.inWorkspace(mine, async (scope) => {
      const now = scope.now;
      const member = {
        id: scope.newId(),
        email: 'x@example.com',
        name: 'X',
        role: 'champion' as const,
        createdAt: now,
        updatedAt: now,
      };
      scope.em.create(MemberEntity, { ...member, workspaceId: theirs });
      await scope.em.flush();
    });
    await expect(intrusion).rejects.toThrow(/row-level security/);
    const changed = await api.inWorkspace(mine, (scope) =>
      scope.em.nativeUpdate(MemberEntity, { id: stranger.memberId }, { name: 'Y' }),
    );
    expect(changed).toBe(0);
  });
});

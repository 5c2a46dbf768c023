import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MemberEntity } from '../features/members/index.ts';
import { buildMember, buildWorkspace } from '../testing/build-people.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';
import { appendOnlyTables } from './database-roles.ts';
import { tablesOutsideWorkspaces } from './entities.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

/** Rows of the catalogue, read past row-level security rules that do not apply to it. */
function catalogue<Row extends object>(sql: string): Promise<Row[]> {
  return api.deps.orm.em.fork().execute<Row[]>(sql);
}

describe('every table', () => {
  it('has forced row-level security with a policy, unless it is listed with a reason', async () => {
    const tables = await catalogue<{ name: string; guarded: boolean; policies: number }>(`
      select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as guarded,
             (select count(*)::int from pg_policy where polrelid = c.oid) as policies
        from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`);
    const outside = Object.keys(tablesOutsideWorkspaces);
    const unguarded = tables.filter((table) => !table.guarded || table.policies === 0).map((table) => table.name);
    expect(tables.length).toBeGreaterThan(10);
    expect(unguarded.filter((name) => !outside.includes(name))).toEqual([]);
  });

  it('has the workspace first in every key that holds it, and composite foreign keys', async () => {
    const keys = await catalogue<{ name: string; table: string; kind: string; columns: string[] }>(`
      select con.conname as name, con.conrelid::regclass::text as table, con.contype as kind,
             array(select a.attname from unnest(con.conkey) with ordinality k(n, i)
                     join pg_attribute a on a.attrelid = con.conrelid and a.attnum = k.n order by k.i)::text[] as columns
        from pg_constraint con
       where con.connamespace = 'public'::regnamespace and con.contype in ('p', 'u', 'f')`);
    const outside = [...Object.keys(tablesOutsideWorkspaces), 'workspace'];
    const wrong = keys.filter((key) => !outside.includes(key.table) && key.columns[0] !== 'workspace_id');
    expect(wrong).toEqual([]);
    expect(keys.filter((key) => key.kind === 'f').length).toBeGreaterThan(5);
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

import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { askAsOwner } from '../../testing/ask-as-owner.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import type { TestApi, TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { awardPoints } from '../points/index.ts';
import { findWorkspaceBySlug, getWorkspaceFace } from '../workspace/index.ts';
import { deleteWorkspace } from './jobs/delete-workspace.ts';
import { startDeletions } from './jobs/start-deletions.ts';

const api = useTestApi();
let session: TestSession;
let admin: ReturnType<TestApi['as']>;
let slug: string;
beforeEach(async () => {
  api.clock.set('2026-03-10T09:00:00Z');
  ({ session, slug } = await buildBusyWorkspace());
  admin = api.as(session);
});

const key = () => ({ idempotencyKey: randomUUID() });
const ask = (wish: string = slug) => admin.workspaceDeletion.ask({ slug: wish, ...key() });

/** A workspace with rows in many tables, append-only ones among them. */
async function buildBusyWorkspace() {
  const workspaceId = await buildWorkspace(api);
  const builder = await buildMember(api, workspaceId, 'admin', 'Otis Baker');
  const signedIn = { ...builder, provenAt: api.clock.now() };
  const caller = api.as(signedIn);
  const { memberId } = await buildMember(api, workspaceId, 'champion');
  await api.inWorkspace(workspaceId, (scope) =>
    awardPoints(scope, {
      memberId,
      statusPoints: 300,
      rewardPoints: 300,
      source: { type: 'test', id: randomUUID(), part: '' },
      ruleVersion: { rule: 'test', version: 1 },
    }),
  );
  await caller.policy.change({
    ...key(),
    key: 'points.comebackDays',
    version: 0,
    numbers: [14],
    fromDay: null,
    reason: 'Shorter',
  });
  await caller.grants.create({ ...key(), memberId, statusPoints: 20, rewardPoints: 20, reason: 'Helped at the booth' });
  const face = await api.inWorkspace(workspaceId, getWorkspaceFace);
  return { session: signedIn, slug: face.slug };
}

/** Every table that holds rows of workspaces, with how many there are of one and a sum over their contents. */
async function lookAtRows(workspaceId: string) {
  const tables = await askAsOwner<{ name: string; column: string }>(
    api,
    `select table_name as name, column_name as column from information_schema.columns
      where table_schema = 'public' and (column_name = 'workspace_id' or (table_name = 'workspace' and column_name = 'id'))
        and table_name not in ('installation_event') order by 1`,
  );
  const looks = await askAsOwner<{ name: string; count: number; sum: string }>(
    api,
    tables
      .map(
        ({ name, column }) =>
          `select '${name}' as name, count(*)::int as count, coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as sum
             from "${name}" t where "${column}" = '${workspaceId}'`,
      )
      .join(' union all '),
  );
  return looks;
}

describe('the deletion of a workspace', () => {
  it('leaves no row in any table, and the twin workspace as it was', async () => {
    const twin = await buildBusyWorkspace();
    const twinBefore = await lookAtRows(twin.session.workspaceId);
    expect((await lookAtRows(session.workspaceId)).filter(({ count }) => count > 0).length).toBeGreaterThan(12);
    await ask();
    api.clock.set('2026-03-24T09:00:00Z');
    await deleteWorkspace(api.deps)({ workspaceId: session.workspaceId });
    expect((await lookAtRows(session.workspaceId)).filter(({ count }) => count > 0)).toEqual([]);
    expect(await lookAtRows(twin.session.workspaceId)).toEqual(twinBefore);
    await expect(findWorkspaceBySlug(api.deps, slug)).rejects.toThrow('not-found');
    const events = await askAsOwner<{ kind: string; slug: string; rows: string | null }>(
      api,
      `select kind, slug, rows_removed as rows from installation_event where workspace_id = '${session.workspaceId}' order by at, id`,
    );
    expect(events.map(({ kind }) => kind)).toEqual(['deletion-asked', 'deletion-began', 'deletion-finished']);
    expect(Number(events[2]?.rows)).toBeGreaterThan(15);
  });

  it('waits fourteen days, and tells every administrator', async () => {
    await buildMember(api, session.workspaceId, 'admin', 'Ines Roth');
    const asked = await ask();
    expect(asked).toEqual({
      askedAt: '2026-03-10T09:00:00.000Z',
      askedBy: 'Otis Baker',
      dueAt: '2026-03-24T09:00:00.000Z',
    });
    const mails = await askAsOwner<{ subject: string }>(
      api,
      `select subject from mail_message where workspace_id = '${session.workspaceId}' and subject like '%will be deleted%'`,
    );
    expect(mails).toHaveLength(2);
    api.clock.set('2026-03-24T08:59:59Z');
    await deleteWorkspace(api.deps)({ workspaceId: session.workspaceId });
    expect(await findWorkspaceBySlug(api.deps, slug)).toBe(session.workspaceId);
  });

  it('can be taken back until then', async () => {
    await ask();
    expect(await admin.workspaceDeletion.withdraw(key())).toBeNull();
    expect(await admin.workspaceDeletion.get()).toBeNull();
    api.clock.set('2026-04-24T09:00:00Z');
    await deleteWorkspace(api.deps)({ workspaceId: session.workspaceId });
    expect(await findWorkspaceBySlug(api.deps, slug)).toBe(session.workspaceId);
    await expect(admin.workspaceDeletion.withdraw(key())).rejects.toThrow('not-found');
  });

  it('is asked for by the address, once, and not again while it waits', async () => {
    await expect(ask('another')).rejects.toMatchObject({ cause: { fields: [{ path: 'slug', message: 'invalid' }] } });
    await ask();
    api.clock.set('2026-03-10T09:05:00Z');
    expect((await ask())?.dueAt).toBe('2026-03-24T09:00:00.000Z');
  });

  it('asks for a recent sign-in', async () => {
    api.clock.set('2026-03-10T09:30:00Z');
    await expect(ask()).rejects.toThrow('sign-in-not-recent');
  });

  it('is for administrators; managers read that it is asked for', async () => {
    const manager = api.as(await buildMember(api, session.workspaceId, 'manager')).workspaceDeletion;
    expect(await manager.get()).toBeNull();
    await expect(manager.ask({ slug, ...key() })).rejects.toThrow('not-allowed');
    await expect(manager.withdraw(key())).rejects.toThrow('not-allowed');
    const champion = api.as(await buildMember(api, session.workspaceId, 'champion')).workspaceDeletion;
    await expect(champion.get()).rejects.toThrow('not-allowed');
  });

  it('gives the first answer again to a retry, and refuses its key with another input', async () => {
    const input = { slug, ...key() };
    const first = await admin.workspaceDeletion.ask(input);
    expect(await admin.workspaceDeletion.ask(input)).toEqual(first);
    await expect(admin.workspaceDeletion.ask({ ...input, slug: 'another' })).rejects.toThrow('idempotency-conflict');
  });

  it('is begun by the clock, also for one that broke off after its address was gone', async () => {
    await ask();
    api.clock.set('2026-03-24T10:00:00Z');
    const sent: string[] = [];
    const jobs = {
      send: async (_write: unknown, name: string, payload: { readonly workspaceId: string }) => {
        if (name === 'delete-workspace' && payload.workspaceId === session.workspaceId) sent.push(payload.workspaceId);
      },
    };
    await startDeletions({ ...api.deps, jobs })();
    await askAsOwner(api, `delete from workspace_address where workspace_id = '${session.workspaceId}'`);
    await askAsOwner(
      api,
      `insert into installation_event (id, at, kind, workspace_id, slug) values (gen_random_uuid(), now(), 'deletion-began', '${session.workspaceId}', '${slug}')`,
    );
    await startDeletions({ ...api.deps, jobs })();
    expect(sent).toEqual([session.workspaceId, session.workspaceId]);
  });
});

it('no other role removes what is append-only', async () => {
  await expect(
    api.inWorkspace(session.workspaceId, (scope) => scope.em.execute('delete from posting')),
  ).rejects.toThrow(/permission denied/);
  await expect(askAsOwner(api, `delete from posting where workspace_id = '${session.workspaceId}'`)).rejects.toThrow(
    'append-only',
  );
});

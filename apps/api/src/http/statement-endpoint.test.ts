import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startSession } from '../features/sessions/index.ts';
import { publishChainRoot } from '../features/points/index.ts';
import { getWorkspaceFace } from '../features/workspace/index.ts';
import { runNightlyTask } from '../jobs/nightly/run-nightly-task.ts';
import { startNights } from '../jobs/nightly/start-nights.ts';
import { buildMember, buildWorkspace } from '../testing/build-people.ts';
import { buildReward, givePoints } from '../testing/build-reward.ts';
import { startFramedSession } from '../testing/start-framed-session.ts';
import type { TestSession } from '../testing/test-api.ts';
import { useServedApp } from '../testing/use-served-app.ts';
import { useTestApi } from '../testing/use-test-api.ts';

const checker = fileURLToPath(new URL('../../../../examples/check-statement/check-statement.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rostra-statement-'));

const api = useTestApi();
const app = useServedApp(() => api.deps);
let workspaceId: string;
let manager: TestSession;
let ana: TestSession;
beforeEach(async () => {
  api.clock.set('2026-03-10T09:00:00Z');
  workspaceId = await buildWorkspace(api);
  manager = await buildMember(api, workspaceId, 'manager', 'Mara Berg');
  ana = await buildMember(api, workspaceId, 'champion', 'Ana "Q" Ruíz');
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
});

async function get(who: TestSession, path: string): Promise<Response> {
  const { secret } = await api.inWorkspace(who.workspaceId, async (scope) =>
    startSession(scope, who.memberId, who.role === 'champion' ? 'portal' : 'console'),
  );
  return fetch(`${app.url}/statements/${path}`, { headers: { cookie: `rostra=${secret}` } });
}

/** Some life: awards, a redemption, points by hand with words that a spreadsheet might run, a correction. */
async function live(): Promise<void> {
  const key = () => ({ idempotencyKey: crypto.randomUUID() });
  await givePoints(api, ana, 300);
  const { id: rewardId } = await buildReward(api, manager);
  await api.as(ana).rewards.redeem({ rewardId, pointsCost: 100, note: null, ...key() });
  const grant = { memberId: ana.memberId, statusPoints: 40, rewardPoints: 0, reason: '=1+1 "quoted"\n#evil', ...key() };
  const { postingId } = await api.as(manager).grants.create(grant);
  await api.as(manager).points.reverse({ postingId: postingId ?? '', reason: 'Typed twice', ...key() });
}

async function night(day: string): Promise<void> {
  await startNights(api.deps, [publishChainRoot])();
  await runNightlyTask(api.deps, [publishChainRoot])({ workspaceId, night: day, task: publishChainRoot.name });
}

function check(proof: unknown, roots?: unknown) {
  const [file, rootsFile] = [join(folder, 'proof.json'), join(folder, 'roots.json')];
  writeFileSync(file, JSON.stringify(proof));
  if (roots) writeFileSync(rootsFile, JSON.stringify(roots));
  const { status, stdout, stderr } = spawnSync(process.execPath, [checker, file, ...(roots ? [rootsFile] : [])], {
    encoding: 'utf8',
  });
  return { isGood: status === 0, said: `${stdout}${stderr}` };
}

interface Proof {
  entries: { amount: number; balanceAfter: number; sequence: number; occurredAt: string; hash: string }[];
  balance: { available: number };
  sequence: number;
  proof: { root: string; sequence: number; path: { side: string; hash: string }[] } | null;
}

const proofOf = async (): Promise<Proof> => (await (await get(ana, 'own/json')).json()) as Proof;
const slug = async () => (await api.inWorkspace(workspaceId, getWorkspaceFace)).slug;
const roots = async () => (await fetch(`${app.url}/w/${await slug()}/roots.json`)).json();

describe('the proof of a statement', () => {
  it('is found good by the checker that shares no code, up to the published root', async () => {
    await live();
    for (let count = 0; count < 6; count += 1)
      await givePoints(api, await buildMember(api, workspaceId, 'champion'), 10);
    await night('2026-03-10');
    await givePoints(api, ana, 25);
    const { isGood, said } = check(await proofOf(), await roots());
    expect(said).toContain('that root was published for 2026-03-10');
    expect(said).toContain('225 points to spend');
    expect(isGood).toBe(true);
  });

  it('leads to the root also across blocks of leaves', async () => {
    await givePoints(api, ana, 40);
    // Only where the chains end matters here: 700 of them, in three blocks.
    await api.inWorkspace(workspaceId, (scope) =>
      scope.em.execute(
        `with people as (
           insert into member (workspace_id, id, email, name, role, tier, created_at, updated_at)
           select ?, gen_random_uuid(), 'p' || n || '@many.example', 'P', 'champion', 'none', now(), now()
             from generate_series(1, 700) n returning workspace_id, id)
         insert into balance (workspace_id, member_id, status, sequence, chain_head)
         select workspace_id, id, 1, 1, md5(id::text) from people`,
        [workspaceId],
      ),
    );
    await night('2026-03-10');
    const { isGood, said } = check(await proofOf(), await roots());
    expect(said).toContain('that root was published');
    expect(isGood).toBe(true);
  });

  it('is good without a root while no night has passed', async () => {
    await live();
    expect(check(await proofOf())).toMatchObject({ isGood: true, said: expect.stringContaining('No root') });
  });

  it('fails wherever it was tampered with', async () => {
    await live();
    await givePoints(api, await buildMember(api, workspaceId, 'champion'), 10);
    await night('2026-03-10');
    const published = await roots();
    const tampered: Record<string, (proof: Proof) => void> = {
      'an amount': ({ entries }) => (entries[1]!.amount += 1),
      'a day': ({ entries }) => (entries[0]!.occurredAt = '2026-03-11T09:00:00.000Z'),
      'an entry taken out': ({ entries }) => entries.splice(1, 1),
      'the end cut off': (proof) => proof.entries.pop(),
      'the balance': ({ balance }) => (balance.available += 100),
      'a step of the path': ({ proof }) => (proof!.path[0]!.hash = 'f'.repeat(64)),
      'the root': ({ proof }) => (proof!.root = 'f'.repeat(64)),
      'the entry a root covers': ({ proof }) => (proof!.sequence -= 1),
    };
    for (const [what, tamper] of Object.entries(tampered)) {
      const proof = await proofOf();
      tamper(proof);
      expect([what, check(proof, published).isGood]).toEqual([what, false]);
    }
    expect(check(await proofOf(), { roots: [] }).isGood).toBe(false);
  });
});

describe('a statement as a file', () => {
  it('is a table with a line for each posting, harmless to a spreadsheet', async () => {
    await live();
    const answer = await get(ana, 'own/csv');
    expect(answer.headers.get('content-disposition')).toContain('points-ana-q-ruiz-2026-03-10.csv');
    const text = await answer.text();
    expect(text).toContain(`'=1+1 ""quoted""`);
    expect(text).toMatch(/,Correction,-40,0,0,200,Typed twice,no,/);
    expect(text).toMatch(/Set aside for a reward,0,-100,0,200,/);
  });

  it('narrows by kind and days like the screen', async () => {
    await live();
    api.clock.set('2026-03-12T09:00:00Z');
    await givePoints(api, ana, 25);
    const lines = async (query: string) =>
      (await (await get(ana, `own/csv?${query}`)).text()).match(/\r\n/g)?.length ?? 0;
    expect(await lines('from=2026-03-12')).toBe(2);
    expect(await lines('kind=corrected')).toBe(2);
    expect((await get(ana, 'own/csv?from=2026-02-30')).status).toBe(400);
  });

  it('narrows by words like the screen', async () => {
    await live();
    for (const search of ['QUOTED', 'hoodie', 'twice', 'no such words']) {
      const { rows } = await api.as(ana).points.statement({ search });
      const file = await (await get(ana, `own/csv?${new URLSearchParams({ search }).toString()}`)).text();
      // The heads stand on the first line, and one reason is two lines long.
      expect(file.match(/^20\d\d-/gm)?.length ?? 0, search).toBe(rows.length);
    }
    expect((await api.as(ana).points.statement({ search: 'hoodie' })).total).toBeGreaterThan(0);
  });

  it('speaks like the page it is fetched from, else in the language somebody chose, else in the default', async () => {
    await live();
    const key = () => ({ idempotencyKey: crypto.randomUUID() });
    const admin = api.as(await buildMember(api, workspaceId, 'admin'));
    await admin.workspace.saveLanguage({ version: 0, locales: ['en', 'de-DE'], ...key() });
    const stars = { points: { one: 'Stern', other: 'Sterne' }, tiers: null };
    await admin.workspace.saveWords({ version: 0, en: { points: null, tiers: null }, de: stars, ...key() });
    const heads = async (query = '') => (await (await get(ana, `own/csv${query}`)).text()).split('\r\n')[0];
    expect(await heads()).toContain('recorded at');
    expect(await heads('?language=de')).toContain('gebucht am,geschehen am,wofür,Art,Status-Sterne,Prämien-Sterne');
    await api.as(ana).identity.chooseLanguage({ language: 'de', ...key() });
    expect(await heads()).toContain('gebucht am');
    expect(await heads('?language=en')).toContain('recorded at');
    expect((await get(ana, 'own/csv?language=fr')).status).toBe(400);
    expect((await get(ana, 'own/pdf?language=de')).status).toBe(200);
  });

  it('is a PDF to print, also when there is nothing on it', async () => {
    const empty = await get(ana, 'own/pdf');
    expect(
      Buffer.from(await empty.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    await live();
    await night('2026-03-10');
    const answer = await get(manager, `${ana.memberId}/pdf?from=2026-03-01&to=2026-03-31`);
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    const pdf = Buffer.from(await answer.arrayBuffer());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(10_000);
  });

  it('is one’s own, or a champion’s for those who run the program', async () => {
    const ben = await buildMember(api, workspaceId, 'champion');
    expect((await get(ben, `${ana.memberId}/csv`)).status).toBe(403);
    expect((await get(manager, 'own/csv')).status).toBe(403);
    expect((await get(manager, `${ana.memberId}/csv`)).status).toBe(200);
    const stranger = await buildMember(api, await buildWorkspace(api), 'admin');
    expect((await get(stranger, `${ana.memberId}/csv`)).status).toBe(404);
    expect((await fetch(`${app.url}/statements/own/csv`)).status).toBe(401);
    const framed = await api.inWorkspace(workspaceId, (scope) => startFramedSession(scope, ana.memberId));
    const headers = { authorization: `Bearer ${framed.secret}` };
    expect((await fetch(`${app.url}/statements/own/csv`, { headers })).status).toBe(200);
    expect((await get(ana, 'own/exe')).status).toBe(404);
  });
});

describe('published roots', () => {
  it('are there for anybody, one a night, and never change', async () => {
    await givePoints(api, ana, 10);
    await night('2026-03-10');
    const first = await roots();
    api.clock.set('2026-03-11T09:00:00Z');
    await givePoints(api, ana, 10);
    await night('2026-03-11');
    // A night that was published and is begun once more, as after a story that ended in it.
    await api.inWorkspace(workspaceId, (scope) => scope.em.execute('delete from nightly_run'));
    await night('2026-03-11');
    const both = (await roots()) as { roots: { night: string; root: string }[] };
    expect(both.roots.map((root) => root.night)).toEqual(['2026-03-11', '2026-03-10']);
    expect(both.roots[1]).toEqual((first as typeof both).roots[0]);
    await expect(
      api.inWorkspace(workspaceId, (scope) => scope.em.execute(`update chain_root set root = 'x'`)),
    ).rejects.toThrow();
    expect((await fetch(`${app.url}/w/nobody/roots.json`)).status).toBe(404);
  });
});

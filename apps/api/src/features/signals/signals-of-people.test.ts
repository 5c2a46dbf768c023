import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { askAsOwner } from '../../testing/ask-as-owner.ts';
import { importTestFile } from '../../testing/build-import.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { matchSignals } from './jobs/match-signals.ts';
import { receiveSignals } from './receive-signals.ts';

const api = useTestApi();
let workspaceId: string;
let manager: TestSession;
let ana: TestSession;
let email: string;
beforeEach(async () => {
  api.clock.set('2026-03-10T09:00:00Z');
  workspaceId = await buildWorkspace(api);
  manager = await buildMember(api, workspaceId, 'manager', 'Mara Manager');
  ana = await buildMember(api, workspaceId, 'champion', 'Anastasia Canaryberg');
  const [row] = await askAsOwner<{ email: string }>(api, `select email from member where id = '${ana.memberId}'`);
  email = row?.email ?? '';
});

const key = () => ({ idempotencyKey: randomUUID() });
const recently = (who: TestSession): TestSession => ({ ...who, provenAt: api.clock.now() });
async function tell(address: string, id = `canary-${address}`) {
  const signal = { id, kind: 'nps-answered', member: { email: address }, facts: { score: 3 } };
  const told = { source: 'pulse', signals: [{ ...signal, occurredAt: '2026-03-10T08:00:00Z' }] };
  const { results } = await receiveSignals((work) => api.inWorkspace(workspaceId, work), told);
  return results[0];
}
const kept = () =>
  askAsOwner<{ said: string }>(api, `select s::text as said from signal s where workspace_id = '${workspaceId}'`);

describe('a signal of somebody', () => {
  it('who is erased keeps nothing that leads to them, and told again it is known', async () => {
    const first = await tell(email);
    expect((await kept())[0]?.said).toContain('canary');
    const confirmation = email;
    await api.as(recently(ana)).privacy.askErasure({ ...key(), confirmation });
    const admin = await buildMember(api, workspaceId, 'admin');
    const [asked] = await askAsOwner<{ id: string }>(
      api,
      `select id from erasure_request where workspace_id = '${workspaceId}'`,
    );
    await api.as(recently(admin)).privacy.carryOutErasure({ ...key(), erasureId: asked?.id ?? '' });
    const said = (await kept()).map((row) => row.said).join();
    expect(said).not.toContain('canary');
    expect(said).not.toContain(email);
    expect(await tell(email)).toEqual(first);
    expect(await kept()).toHaveLength(1);
  });

  it('who is merged goes to who they turned out to be, and an address of old still leads there', async () => {
    await tell(email);
    const into = await buildMember(api, workspaceId, 'champion', 'Ana Ruiz');
    const pair = { fromId: ana.memberId, intoId: into.memberId };
    await api.as(manager).merges.merge({ ...pair, reason: 'One person', ...key() });
    await tell(email, 'later');
    const { rows } = await api.as(manager).signals.list({ memberId: into.memberId });
    expect(rows).toHaveLength(2);
  });

  it('who is imported later becomes theirs: the import asks for it', async () => {
    await tell('lea@late.example');
    await importTestFile(api, manager, 'email,name,account name\nlea@late.example,Lea Late,Late & Sons\n');
    const jobs = await askAsOwner<{ data: { workspaceId: string } }>(
      api,
      `select data from pgboss.job where name = 'match-signals' and data->>'workspaceId' = '${workspaceId}'`,
    );
    expect(jobs.length).toBeGreaterThan(0);
    await matchSignals(api.deps)({ workspaceId });
    expect((await api.as(manager).signals.list({})).rows).toMatchObject([
      { member: { name: 'Lea Late' }, meant: null },
    ]);
  });

  it('is fixed once told: the table itself refuses other words', async () => {
    await tell(email);
    const change = `update signal set kind = 'other' where workspace_id = '${workspaceId}'`;
    await expect(askAsOwner(api, change)).rejects.toThrow('what a signal told never changes');
    await expect(askAsOwner(api, `delete from signal where workspace_id = '${workspaceId}'`)).rejects.toThrow(
      'signal keeps its rows',
    );
  });
});

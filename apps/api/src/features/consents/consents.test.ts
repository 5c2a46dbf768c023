import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildBetaDesk } from '../../testing/build-beta.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';

const api = useTestApi();
let admin: TestSession;
let ana: TestSession;
const key = () => ({ idempotencyKey: randomUUID() });

beforeEach(async () => {
  const workspaceId = await buildWorkspace(api);
  admin = await buildMember(api, workspaceId, 'admin', 'Ada');
  ana = await buildMember(api, workspaceId, 'champion', 'Ana');
});

const publish = (follows: number, body = `Terms ${follows + 1}`, kind: 'terms' | 'privacy' = 'terms') =>
  api.as(admin).consents.publish({ ...key(), kind, follows, body });
const agree = (version: number, kind: 'terms' | 'privacy' = 'terms') =>
  api.as(ana).consents.agree({ ...key(), texts: [{ kind, version }] });
const due = async () =>
  (await api.as(ana).consents.due()).texts.map(({ kind, version, isNewVersion }) => ({ kind, version, isNewVersion }));

describe('what champions agree to', () => {
  it('is nothing where the workspace published nothing', async () => {
    expect(await due()).toEqual([]);
    expect(await api.as(admin).consents.texts()).toMatchObject({ championCount: 1 });
  });

  it('is asked once, and again with the next version', async () => {
    await publish(0);
    await publish(0, 'How we use your data', 'privacy');
    expect(await due()).toEqual([
      { kind: 'terms', version: 1, isNewVersion: false },
      { kind: 'privacy', version: 1, isNewVersion: false },
    ]);
    await agree(1);
    await agree(1, 'privacy');
    expect(await due()).toEqual([]);
    await publish(1);
    expect(await due()).toEqual([{ kind: 'terms', version: 2, isNewVersion: true }]);
    const { events } = await api.as(ana).consents.own();
    expect(events.map(({ kind, version, answer, surface }) => [kind, version, answer, surface])).toEqual([
      ['privacy', 1, 'agreed', 'portal'],
      ['terms', 1, 'agreed', 'portal'],
    ]);
    const { kinds } = await api.as(admin).consents.texts();
    expect(kinds[0]?.versions.map(({ version, agreedCount }) => [version, agreedCount])).toEqual([
      [2, 0],
      [1, 1],
    ]);
  });

  it('is kept from who does not agree: nothing can be done until they do, but reading and the own data', async () => {
    const desk = await buildBetaDesk(api);
    const betaId = await desk.openBeta();
    const champion = await desk.champion();
    const boss = await buildMember(api, desk.workspaceId, 'admin');
    await api.as(boss).consents.publish({ ...key(), kind: 'terms', follows: 0, body: 'Terms' });
    await expect(desk.join(champion, betaId)).rejects.toThrow('consent-needed');
    expect(await desk.view(champion, betaId)).toMatchObject({ id: betaId });
    await api.as({ ...champion, provenAt: api.clock.now() }).privacy.startArchive(key());
    await api.as(champion).consents.agree({ ...key(), texts: [{ kind: 'terms', version: 1 }] });
    await desk.join(champion, betaId);
    await api.as(champion).consents.withdraw({ ...key(), kind: 'terms' });
    await expect(desk.leave(champion, betaId)).rejects.toThrow('consent-needed');
  });

  it('refuses a version that is not in force, and an agreement that is not there', async () => {
    await publish(0);
    await publish(1);
    await expect(agree(1)).rejects.toThrow('changed-meanwhile');
    await expect(agree(3)).rejects.toThrow('changed-meanwhile');
    await expect(api.as(ana).consents.withdraw({ ...key(), kind: 'terms' })).rejects.toThrow('not-found');
  });

  it('is published once by two at once, and retried with the same answer', async () => {
    const results = await Promise.allSettled([publish(0), publish(0)]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(publish(0)).rejects.toThrow('changed-meanwhile');
    const request = { ...key(), kind: 'terms' as const, follows: 1, body: 'Second' };
    expect(await api.as(admin).consents.publish(request)).toEqual(await api.as(admin).consents.publish(request));
    await expect(api.as(admin).consents.publish({ ...request, body: 'Other' })).rejects.toThrow('idempotency-conflict');
  });

  it('is written by administrators and answered by champions', async () => {
    const manager = await buildMember(api, admin.workspaceId, 'manager');
    await expect(api.as(manager).consents.publish({ ...key(), kind: 'terms', follows: 0, body: 'x' })).rejects.toThrow(
      'not-allowed',
    );
    await expect(api.as(ana).consents.texts()).rejects.toThrow('not-allowed');
    await expect(api.as(admin).consents.due()).rejects.toThrow('not-allowed');
    const stranger = await buildMember(api, await buildWorkspace(api), 'champion');
    await publish(0);
    expect((await api.as(stranger).consents.due()).texts).toEqual([]);
  });
});

import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember } from '../../testing/build-people.ts';
import { buildEmbedHost, type EmbedHost } from '../../testing/embed-host.ts';
import type { TestApi } from '../../testing/test-api.ts';
import { useServedApp } from '../../testing/use-served-app.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { WorkspaceEntity } from '../workspace/index.ts';
import { EmbedKeyEntity } from './embed-key.entity.ts';

const api = useTestApi();
const app = useServedApp(() => api.deps);
let host: EmbedHost;
let admin: ReturnType<TestApi['as']>['embed'];
beforeEach(async () => {
  host = await buildEmbedHost(api);
  admin = api.as(await buildMember(api, host.workspaceId, 'admin')).embed;
});

const key = () => ({ idempotencyKey: randomUUID() });

const exchange = (hostOrigin = host.origin) =>
  app.send('/embed/exchange', { workspace: host.slug, proof: host.sign(), hostOrigin });
const session = async (hostOrigin?: string) => ((await (await exchange(hostOrigin)).json()) as { token: string }).token;
const statusOf = async (token: string) =>
  (await app.get('session.current', undefined, { authorization: `Bearer ${token}` })).status;

describe('the very next request of a frame is refused', () => {
  it('once embedding is off; on again, its page signs in anew and the old session stays dead', async () => {
    const token = await session();
    expect(await statusOf(token)).toBe(200);
    await admin.switch({ ...key(), isOn: false });
    expect(await statusOf(token)).toBe(401);
    expect(await (await exchange()).json()).toMatchObject({ error: { code: 'embed-off' } });
    await admin.switch({ ...key(), isOn: true });
    expect(await statusOf(token)).toBe(401);
    expect(await statusOf(await session())).toBe(200);
  });

  it('once its page’s origin is off the list; another page’s frame signs in again by itself', async () => {
    const other = 'https://*.partner.example';
    await admin.addOrigin({ ...key(), origin: other });
    const token = await session('https://de.partner.example');
    expect(await statusOf(token)).toBe(200);
    await admin.removeOrigin({ ...key(), origin: other });
    expect(await statusOf(token)).toBe(401);
    expect((await exchange('https://de.partner.example')).status).toBe(403);
    expect(await statusOf(await session())).toBe(200);
  });

  it('once the key that vouched for it is revoked', async () => {
    const token = await session();
    await admin.revokeKey({ ...key(), keyId: host.keyId });
    expect(await statusOf(token)).toBe(401);
  });
});

describe('the look-up of a session decides that, whoever made the change and whatever they forgot to end', () => {
  const change = (data: { isEmbedOn?: boolean; embedOrigins?: string[] }) =>
    api.inWorkspace(host.workspaceId, (scope) =>
      scope.em.nativeUpdate(WorkspaceEntity, { id: host.workspaceId }, data),
    );

  it('by the switch', async () => {
    const token = await session();
    await change({ isEmbedOn: false });
    expect(await statusOf(token)).toBe(401);
  });

  it('by the list of origins, also where a wildcard stands for the page', async () => {
    const token = await session();
    await change({ embedOrigins: ['https://elsewhere.example'] });
    expect(await statusOf(token)).toBe(401);
    await change({ embedOrigins: ['https://*.example.com'] });
    expect(await statusOf(token)).toBe(200);
    await change({ embedOrigins: ['https://*.community.example.com'] });
    expect(await statusOf(token)).toBe(401);
  });

  it('by the key', async () => {
    const token = await session();
    await api.inWorkspace(host.workspaceId, (scope) =>
      scope.em.nativeUpdate(
        EmbedKeyEntity,
        { workspaceId: host.workspaceId, id: host.keyId },
        { revokedAt: scope.now, secret: '' },
      ),
    );
    expect(await statusOf(token)).toBe(401);
  });

  it('and takes no session of a frame that does not say what it stands on', async () => {
    const token = await session();
    await api.inWorkspace(host.workspaceId, (scope) =>
      scope.em.execute(`update token set data = 'null' where workspace_id = ? and surface = 'embed'`, [
        host.workspaceId,
      ]),
    );
    expect(await statusOf(token)).toBe(401);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { getEmbedSettings } from '../../features/embed/index.ts';
import { createWorkspace } from '../../features/workspace/index.ts';
import { useServedApp } from '../../testing/use-served-app.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { startDemoHostPage, startHostPage } from './start-host-page.ts';

const api = useTestApi();
const app = useServedApp(() => api.deps);
let workspaceId: string;
beforeAll(async () => {
  api.clock.set(new Date());
  const common = { name: 'Halden', accent: '#a8501f', timeZone: 'UTC' };
  workspaceId = await createWorkspace(api.deps, { ...common, slug: 'demo', isDemo: true });
  await createWorkspace(api.deps, { ...common, slug: 'not-a-demo' });
});

const settings = () => api.inWorkspace(workspaceId, getEmbedSettings);

const exchange = (proof: string, hostOrigin: string) =>
  app.send('/embed/exchange', { workspace: 'demo', proof, hostOrigin });

describe('the demo’s host page', () => {
  it('is embeddable from its first start, and signs proofs that the portal takes', async () => {
    const host = await startDemoHostPage(api.deps, { port: 0, workspace: 'demo' });
    expect(host.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const html = await (await fetch(host.url)).text();
    expect(html).toContain('<script type="module" src="http://localhost:4000/embed/rostra-portal.js">');
    expect(html).toContain('<rostra-portal workspace="demo"');
    const proof = await fetch(`${host.url}/rostra-proof`, { method: 'POST' });
    expect(proof.headers.get('access-control-allow-origin')).toBeNull();
    const answer = await exchange(await proof.text(), host.url);
    expect(await answer.json()).toMatchObject({ member: { name: 'Ana Ruiz' } });
    await host.stop();
  });

  it('keeps its key from start to start, and lists the origin it has now', async () => {
    const first = await startDemoHostPage(api.deps, { port: 0, workspace: 'demo' });
    const second = await startDemoHostPage(api.deps, { port: 0, workspace: 'demo' });
    const { isOn, keys, origins } = await settings();
    expect({ isOn, origins }).toEqual({ isOn: true, origins: [second.url] });
    expect(keys).toHaveLength(1);
    await Promise.all([first.stop(), second.stop()]);
  });

  it('signs for whoever is chosen, and for nobody who is signed out', async () => {
    const host = await startDemoHostPage(api.deps, { port: 0, workspace: 'demo' });
    const choose = (person: string) =>
      fetch(`${host.url}/session`, { method: 'POST', body: new URLSearchParams({ person }), redirect: 'manual' });
    const cookieFor = async (person: string) => (await choose(person)).headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const proofFor = async (person: string) =>
      fetch(`${host.url}/rostra-proof`, { method: 'POST', headers: { cookie: await cookieFor(person) } });
    const nora = await exchange(await (await proofFor('user-2417')).text(), host.url);
    expect(await nora.json()).toMatchObject({ member: { name: 'Nora Feld' } });
    expect((await proofFor('nobody')).status).toBe(401);
    await host.stop();
  });

  it('never connects a workspace that is not the demo’s, and leaves its port', async () => {
    await expect(startDemoHostPage(api.deps, { port: 0, workspace: 'not-a-demo' })).rejects.toThrow(
      'only the demo workspace',
    );
  });

  it('says so when its port is taken', async () => {
    const host = await startDemoHostPage(api.deps, { port: 0, workspace: 'demo' });
    const site = { portalUrl: 'http://localhost:4000', workspace: 'demo', clientId: 'x', kid: 'x', secret: 'x' };
    await expect(startHostPage({ port: Number(new URL(host.url).port), ...site })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    await host.stop();
  });
});

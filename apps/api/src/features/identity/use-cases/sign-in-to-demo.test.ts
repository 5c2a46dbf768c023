import { beforeAll, describe, expect, it } from 'vitest';
import { cookieOf, dataOf, serveApp } from '../../../testing/serve-app.ts';
import { useServedApp } from '../../../testing/use-served-app.ts';
import { useTestApi } from '../../../testing/use-test-api.ts';
import { MemberEntity } from '../../members/index.ts';
import { createWorkspace } from '../../workspace/index.ts';
import { demoPeople } from './sign-in-to-demo.ts';

const api = useTestApi();
const app = useServedApp(() => api.deps);
beforeAll(async () => {
  for (const isDemo of [true, false]) await buildDemoPeople(isDemo ? 'demo' : 'not-a-demo', isDemo);
});

/** A workspace with the three people of the demo in it. */
async function buildDemoPeople(slug: string, isDemo: boolean): Promise<void> {
  const workspaceId = await createWorkspace(api.deps, {
    slug,
    name: 'Acme',
    accent: '#116459',
    timeZone: 'UTC',
    isDemo,
  });
  await api.inWorkspace(workspaceId, async (scope) => {
    const times = { createdAt: scope.now, updatedAt: scope.now };
    for (const role of ['champion', 'manager', 'admin'] as const) {
      scope.em.create(MemberEntity, {
        ...times,
        workspaceId,
        id: scope.newId(),
        email: demoPeople[role],
        name: role,
        role,
      });
    }
  });
}

describe('signing in to the demo', () => {
  it.each(['champion', 'manager', 'admin'] as const)('makes a visitor its %s without a mail', async (as) => {
    const answer = await app.post('identity.signInToDemo', { workspace: 'demo', as });
    expect(await dataOf(answer)).toEqual({ role: as, secondStep: null });
    const who = await app.get('session.current', undefined, { cookie: cookieOf(answer) ?? '' });
    expect(await dataOf(who)).toMatchObject({
      member: { email: demoPeople[as], role: as },
      surface: as === 'champion' ? 'portal' : 'console',
    });
  });

  it('is refused in a workspace that is not the demo, although its people are called the same', async () => {
    const answer = await app.post('identity.signInToDemo', { workspace: 'not-a-demo', as: 'admin' });
    expect(answer.status).toBe(404);
    expect(cookieOf(answer)).toBeUndefined();
  });

  it('is refused in production', async () => {
    const production = await serveApp({ ...api.deps, isProduction: true });
    const answer = await production.post('identity.signInToDemo', { workspace: 'demo', as: 'champion' });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { data: { code: 'demo-not-loaded' } } });
    expect(cookieOf(answer)).toBeUndefined();
    await production.close();
  });
});

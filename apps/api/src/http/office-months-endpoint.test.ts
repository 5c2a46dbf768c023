import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSession } from '../features/sessions/index.ts';
import { buildMember, buildWorkspace } from '../testing/build-people.ts';
import { earnPoints } from '../testing/earn-points.ts';
import { type ServedApp, serveApp } from '../testing/serve-app.ts';
import type { TestSession } from '../testing/test-api.ts';
import { useTestApi } from '../testing/use-test-api.ts';

const api = useTestApi();
let app: ServedApp;
let workspaceId: string;
beforeAll(async () => {
  app = await serveApp(api.deps);
  workspaceId = await buildWorkspace(api);
});
afterAll(() => app.close());

async function get(who: TestSession | null, query = ''): Promise<Response> {
  const session =
    who && (await api.inWorkspace(workspaceId, async (scope) => startSession(scope, who.memberId, 'console')));
  return fetch(`${app.url}/points-office/months.csv${query}`, {
    headers: session ? { cookie: `rostra=${session.secret}` } : {},
  });
}

it('hands managers the months as a table, the latest last', async () => {
  const manager = await buildMember(api, workspaceId, 'manager');
  await earnPoints(api, await buildMember(api, workspaceId, 'champion'), 250);
  const answer = await get(manager);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toMatch(/attachment; filename=points-by-month-2026-03-10.csv/);
  const rows = parse<Record<string, string>>(await answer.text(), { bom: true, columns: true });
  expect(rows).toHaveLength(13);
  expect(rows.at(-1)).toMatchObject({
    month: '2026-03',
    'points issued': '250',
    'outstanding at its end': '250',
    awards: '1',
    'cost of issued': '2.50',
    currency: 'EUR',
  });
});

it('hands out the months up to the end of a quarter, and overlooks what is none', async () => {
  const manager = await buildMember(api, workspaceId, 'manager');
  api.clock.set('2026-04-02T09:00:00Z');
  const answer = await get(manager, '?quarter=2026-Q1');
  expect(answer.headers.get('content-disposition')).toMatch(/filename="?points-by-month-2026-03-31.csv/);
  const rows = parse<Record<string, string>>(await answer.text(), { bom: true, columns: true });
  expect(rows.at(-1)).toMatchObject({ month: '2026-03', 'points issued': '250' });
  for (const query of ['?quarter=2026-Q9', '?quarter=1999-Q1', '?quarter=2026-Q1&quarter=2026-Q2']) {
    const running = await get(manager, query);
    expect(running.headers.get('content-disposition')).toMatch(/points-by-month-2026-04-02.csv/);
  }
});

it('is closed to champions and to whoever is not signed in', async () => {
  expect((await get(await buildMember(api, workspaceId, 'champion'))).status).toBe(403);
  expect((await get(null)).status).toBe(401);
});

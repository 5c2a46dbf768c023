import { describe, expect, it } from 'vitest';
import { buildPlace } from '../testing/build-place.ts';
import { rememberingLogger } from '../testing/log-lines.ts';
import { useServedApp } from '../testing/use-served-app.ts';
import { useTestApi } from '../testing/use-test-api.ts';

const log = rememberingLogger();
const api = useTestApi();
const app = useServedApp(() => ({ ...api.deps, logger: log.logger }));

const json = { 'content-type': 'application/json' };

/** Whoever probes is told nothing of our inside, and fills no log with faults that are none. */
async function expectRefused(answer: Response, status: number) {
  expect(answer.status).toBe(status);
  expect(await answer.text()).not.toMatch(/stack|postgres|invalid byte|at \w+ \(/i);
  expect(log.lines.filter((line) => line.includes('"level":50'))).toEqual([]);
}

describe('whoever probes', () => {
  it.each(['/w/a%00b/roots.json', '/w/a%00b/audit-heads.json', '/oidc/a%00b/staff/start', '/w/%27;--/roots.json'])(
    'finds nothing at %s',
    async (path) => expectRefused(await fetch(`${app.url}${path}`, { redirect: 'manual' }), 404),
  );

  it('finds no workspace by a NUL in a call from server to server', async () => {
    const headers = { ...json, authorization: `Bearer rostra_${'A'.repeat(43)}` };
    await expectRefused(await fetch(`${app.url}/embed/a%00b/codes`, { method: 'POST', headers, body: '{}' }), 404);
  });

  it('brings no fault about by JSON that is nested without end', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const body = `{"workspace":"acme","email":${deep}}`;
    await expectRefused(
      await fetch(`${app.url}/trpc/identity.requestSignIn`, { method: 'POST', headers: json, body }),
      400,
    );
  });

  it('calls 48 procedures at once and no more', async () => {
    const batch = (count: number) =>
      fetch(`${app.url}/trpc/${Array.from({ length: count }, () => 'session.current').join(',')}?batch=1&input=%7B%7D`);
    await expectRefused(await batch(49), 400);
    await expectRefused(await batch(48), 401);
  });

  it('reads a query by POST, which keeps its secret out of the address, and changes nothing by GET', async () => {
    const { slug } = await buildPlace(api);
    const secret = 'A'.repeat(64);
    const asked = { workspace: slug, secret };
    expect((await app.post('staff.invitation', asked)).status).toBe(409);
    expect((await app.get('staff.acceptInvitation', asked)).status).toBe(405);
  });

  it('is counted by network, whichever of its addresses they come from', async () => {
    const { slug } = await buildPlace(api);
    const ask = (nth: number) =>
      app.post(
        'identity.requestSignIn',
        { workspace: slug, email: `nobody-${nth}@example.com` },
        { 'x-forwarded-for': `2001:db8:1:2::${nth.toString(16)}` },
      );
    const statuses = [];
    for (let nth = 0; nth < 61; nth += 1) statuses.push((await ask(nth)).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(60);
    expect(statuses.at(-1)).toBe(429);
    const elsewhere = { 'x-forwarded-for': '2001:db8:1:3::1' };
    expect(
      (await app.post('identity.requestSignIn', { workspace: slug, email: 'x@example.com' }, elsewhere)).status,
    ).toBe(200);
  });
});

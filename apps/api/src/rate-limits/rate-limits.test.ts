import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildPlace } from '../testing/build-place.ts';
import { type ApiProcess, startApiProcess } from '../testing/start-api-process.ts';
import { useTestApi } from '../testing/use-test-api.ts';

const api = useTestApi();
let processes: ApiProcess[];
beforeAll(async () => {
  processes = await Promise.all([1, 2, 3].map(() => startApiProcess(api.databaseUrl)));
}, 60_000);
afterAll(() => Promise.all(processes.map((process) => process.stop())));

/** Sends as many posts at once, each to the next of the three processes; gives how often each status came back. */
async function statuses(count: number, path: string, body: (nth: number) => unknown): Promise<Record<number, number>> {
  const answers = await Promise.all(
    Array.from({ length: count }, (_, nth) =>
      fetch(`${processes[nth % 3]?.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body(nth)),
      }),
    ),
  );
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

it('lets six mails to one address through three processes together', async () => {
  const { slug, email } = await buildPlace(api);
  const asked = await statuses(30, '/trpc/identity.requestSignIn', () => ({ workspace: slug, email }));
  expect(asked).toEqual({ 200: 6, 429: 24 });
}, 30_000);

it('lets sixty mails from one caller through, whatever addresses are typed', async () => {
  const { slug } = await buildPlace(api);
  const asked = await statuses(75, '/trpc/identity.requestSignIn', (nth) => ({
    workspace: slug,
    email: `nobody-${nth}@example.com`,
  }));
  // Six of the caller's sixty went out above.
  expect(asked).toEqual({ 200: 54, 429: 21 });
}, 30_000);

it('lets 120 tries of a code from one caller through', async () => {
  const { slug } = await buildPlace(api);
  const tried = await statuses(150, '/trpc/identity.confirmSignInCode', () => ({
    workspace: slug,
    attemptId: randomUUID(),
    code: '000000',
  }));
  expect(tried).toEqual({ 401: 120, 429: 30 });
}, 30_000);

it('lets 120 exchanges of a proof a minute from one caller into one workspace', async () => {
  const { slug } = await buildPlace(api);
  const tried = await statuses(150, '/embed/exchange', () => ({
    workspace: slug,
    proof: 'x'.repeat(40),
    hostOrigin: 'https://a.example',
  }));
  const { 429: held = 0, ...through } = tried;
  expect(held).toBe(30);
  expect(Object.values(through).reduce((sum, count) => sum + count, 0)).toBe(120);
}, 30_000);

import { afterEach, expect, test, vi } from 'vitest';
import { sendWithSession } from './send-with-session.ts';

const session = { token: async () => 'first', renew: vi.fn(async () => 'second') };
const seen: RequestInit[] = [];

function answer(...responses: Response[]) {
  vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
    seen.push(init);
    return responses.shift();
  });
}
const bearer = (index: number) => new Headers(seen[index]?.headers).get('authorization');

afterEach(() => {
  vi.unstubAllGlobals();
  seen.length = 0;
  session.renew.mockClear();
});

test('sends the bearer token and no cookie', async () => {
  answer(new Response('[]'));
  await sendWithSession(session)('/trpc/x', { method: 'POST', headers: { 'content-type': 'application/json' } });
  expect(bearer(0)).toBe('Bearer first');
  expect(seen[0]).toMatchObject({ method: 'POST', credentials: 'omit' });
  expect(new Headers(seen[0]?.headers).get('content-type')).toBe('application/json');
});

test('renews a token that is no longer taken and sends once more, not for ever', async () => {
  answer(new Response('', { status: 401 }), new Response('', { status: 401 }));
  const response = await sendWithSession(session)('/trpc/x');
  expect(response.status).toBe(401);
  expect(session.renew).toHaveBeenCalledExactlyOnceWith('first');
  expect(bearer(1)).toBe('Bearer second');
});

test('sees a refused token in a batch of which another part was answered', async () => {
  const parts = [{ result: { data: 1 } }, { error: { data: { code: 'not-signed-in' } } }];
  answer(new Response(JSON.stringify(parts), { status: 207 }), new Response('[]'));
  await sendWithSession(session)('/trpc/a,b');
  expect(session.renew).toHaveBeenCalledOnce();
});

test('leaves other refusals to the caller, with their body unread', async () => {
  const parts = [{ error: { data: { code: 'out-of-stock' } } }];
  answer(new Response(JSON.stringify(parts), { status: 207 }));
  const response = await sendWithSession(session)('/trpc/a');
  expect(await response.json()).toEqual(parts);
  expect(session.renew).not.toHaveBeenCalled();
});

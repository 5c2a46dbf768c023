import { afterEach, expect, test, vi } from 'vitest';
import { exchangeProof, ExchangeRefusedError } from './exchange-proof.ts';

afterEach(() => vi.unstubAllGlobals());

const exchange = exchangeProof({
  workspace: 'acme',
  hostOrigin: 'https://community.example.com',
  parse: (body) => ({ token: (body as { token: string }).token }),
});

/** A server that gives this answer and keeps what it was asked. */
function server(status: number, body: string) {
  const requests: [string, RequestInit][] = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    requests.push([url, init]);
    return Promise.resolve(new Response(body, { status }));
  });
  return requests;
}

test('the proof is posted with workspace and host, and without any cookie', async () => {
  const requests = server(200, '{"token":"t"}');
  const { signal } = new AbortController();
  expect(await exchange('a.b.c', signal)).toEqual({ token: 't' });
  const [url, init] = requests[0]!;
  expect(url).toBe('/embed/exchange');
  expect(JSON.parse(init.body as string)).toEqual({
    workspace: 'acme',
    proof: 'a.b.c',
    hostOrigin: 'https://community.example.com',
  });
  expect(init).toMatchObject({ method: 'POST', credentials: 'omit', cache: 'no-store', signal });
});

test.each([400, 401, 403, 404])('%i is a refusal with its code', async (status) => {
  server(status, '{"error":{"code":"embed-proof-refused"}}');
  const answer = exchange('a.b.c', new AbortController().signal);
  await expect(answer).rejects.toBeInstanceOf(ExchangeRefusedError);
  await expect(answer).rejects.toMatchObject({ code: 'embed-proof-refused' });
});

test('a refusal without a readable body is one all the same', async () => {
  server(403, '<html>');
  await expect(exchange('a.b.c', new AbortController().signal)).rejects.toMatchObject({
    code: undefined,
    name: 'ExchangeRefusedError',
  });
});

test.each([408, 429, 500, 503])('%i is no refusal: another try may work', async (status) => {
  server(status, '{}');
  await expect(exchange('a.b.c', new AbortController().signal)).rejects.not.toBeInstanceOf(ExchangeRefusedError);
});

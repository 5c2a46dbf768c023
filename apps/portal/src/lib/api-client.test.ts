import { expect, test } from 'vitest';
import { createApiClient } from './api-client.ts';

/** What the client sends for these calls; nobody answers. */
async function sent(call: (client: ReturnType<typeof createApiClient>['trpcClient']) => Promise<unknown>) {
  const requests: { url: string; method: string | undefined; body: unknown }[] = [];
  const { trpcClient } = createApiClient((url, init) => {
    requests.push({ url: url instanceof Request ? url.url : url.toString(), method: init?.method, body: init?.body });
    return Promise.reject(new TypeError('nobody answers'));
  });
  await call(trpcClient).catch(() => null);
  return requests;
}

const secret = 's3cret'.repeat(11).slice(0, 64);

test.each([
  ['an invitation', (client) => client.staff.invitation.query({ workspace: 'acme', secret })],
  ['a link to join by', (client) => client.joining.look.query({ workspace: 'acme', secret })],
  ['the second step', (client) => client.identity.passkeyOptions.query({ workspace: 'acme', ticket: secret })],
  ['a new passkey', (client) => client.identity.newPasskeyOptions.query({ workspace: 'acme', ticket: secret })],
] satisfies [string, Parameters<typeof sent>[0]][])('the secret of %s stands in no address', async (_what, call) => {
  const [request] = await sent(call);
  expect(request?.method).toBe('POST');
  expect(request?.url).not.toContain('s3cret');
  expect(String(request?.body)).toContain(secret);
});

test('other queries stay addresses that can be read', async () => {
  const [request] = await sent((client) => client.workspace.face.query({ workspace: 'acme' }));
  expect(request?.method).toBe('GET');
});

import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { checkImport } from '../features/imports/index.ts';
import { startSession } from '../features/sessions/index.ts';
import { importBytesMax } from '@rostra/shared/imports/upload-import.contract';
import { buildMember, buildWorkspace } from '../testing/build-people.ts';
import { importTestFile } from '../testing/build-import.ts';
import type { TestSession } from '../testing/test-api.ts';
import { useTestApi } from '../testing/use-test-api.ts';

type Body = string | Buffer | ReadableStream;

const api = useTestApi();
let server: Server;
let origin: string;
let manager: TestSession;
beforeAll(async () => {
  server = createApp(api.deps).listen(0);
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
});
beforeEach(async () => {
  manager = await buildMember(api, await buildWorkspace(api), 'manager');
});

async function cookieOf(who: TestSession): Promise<string> {
  const session = await api.inWorkspace(who.workspaceId, async (scope) => startSession(scope, who.memberId, 'portal'));
  return `rostra=${session.secret}`;
}

async function upload(
  who: TestSession,
  body: Body,
  change: { key?: string; name?: string; headers?: Record<string, string> } = {},
) {
  const { key = crypto.randomUUID(), name = 'people.csv', headers = {} } = change;
  const answer = await fetch(`${origin}/uploads/imports?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { cookie: await cookieOf(who), 'idempotency-key': key, ...headers },
    body,
    duplex: 'half',
  });
  return {
    status: answer.status,
    body: (await answer.json()) as { importId?: string; error?: { code: string; details: object } },
  };
}

describe('an uploaded file', () => {
  const file = 'email;name;account\r\nana@acme.example;"Ana\r\nde Souza";Acme\r\n';

  it('becomes an import, once however often it is sent', async () => {
    const key = crypto.randomUUID();
    const first = await upload(manager, `\uFEFF${file}`, { key, name: 'Kunden März.csv' });
    expect(first.status).toBe(200);
    expect((await upload(manager, `\uFEFF${file}`, { key, name: 'Kunden März.csv' })).body).toEqual(first.body);
    expect(await upload(manager, file, { key })).toMatchObject({
      status: 409,
      body: { error: { code: 'idempotency-conflict' } },
    });
    expect((await api.as(manager).imports.list({})).rows).toMatchObject([
      { fileName: 'Kunden März.csv', state: 'checking', rowsTotal: 1 },
    ]);
  });

  it('is refused in words that say why, and leaves nothing behind', async () => {
    const refused = async (body: Body, change = {}) => {
      const answer = await upload(manager, body, change);
      return [answer.status, answer.body.error?.code, answer.body.error?.details];
    };
    expect(await refused('')).toEqual([400, 'upload-missing', {}]);
    expect(await refused('name;phone\nAna;1')).toEqual([
      400,
      'import-missing-columns',
      { columns: 'email,accountName' },
    ]);
    expect(await refused('email,name,account\n')).toEqual([400, 'import-unreadable', { reason: 'no-people' }]);
    expect(await refused('email,name,account\na@b.example,"A,B\n')).toEqual([
      400,
      'import-unreadable',
      { reason: 'quotes', line: 2 },
    ]);
    expect(await refused(Buffer.alloc(importBytesMax + 1, 'a'))).toEqual([
      413,
      'upload-too-large',
      { bytesMax: importBytesMax },
    ]);
    expect(await refused(new Blob([Buffer.alloc(importBytesMax + 1, 'a')]).stream(), {})).toEqual([
      413,
      'upload-too-large',
      { bytesMax: importBytesMax },
    ]);
    expect(await refused(file, { key: 'no-uuid' })).toEqual([400, 'invalid-input', {}]);
    expect(await refused(file, { name: ' ' })).toEqual([400, 'invalid-input', {}]);
    const rows = Array.from({ length: 50_001 }, (_, n) => `p${n}@x.example,P,A`);
    expect(await refused(['email,name,account', ...rows].join('\n'))).toEqual([
      400,
      'import-unreadable',
      { reason: 'too-many-rows', line: 50_002 },
    ]);
    expect((await api.as(manager).imports.list({})).total).toBe(0);
  });

  it('is taken from those who run the program alone, and not from a page of another site', async () => {
    for (const role of ['champion', 'sales', 'csm'] as const) {
      expect(await upload(await buildMember(api, manager.workspaceId, role), file)).toMatchObject({
        status: 403,
        body: { error: { code: 'not-allowed' } },
      });
    }
    expect(await upload(manager, file, { headers: { cookie: '' } })).toMatchObject({
      status: 401,
      body: { error: { code: 'not-signed-in' } },
    });
    expect(await upload(manager, file, { headers: { origin: 'https://evil.example' } })).toMatchObject({ status: 403 });
  });
});

describe('the file of invalid lines', () => {
  const file =
    'E-mail;Name;Company;Phone\r\nana@acme.example;Ana;Acme;1\r\n=1+1;"Bo\nBo";Acme;"2;3"\r\nANA@acme.example;Ana;Acme\r\n';
  const fetchInvalid = async (who: TestSession, importId: string) =>
    fetch(`${origin}/uploads/imports/${importId}/invalid-rows.csv`, { headers: { cookie: await cookieOf(who) } });

  it('has the columns of the upload, what is wrong in words, and nothing a spreadsheet would run', async () => {
    const importId = await importTestFile(api, manager, file);
    const answer = await fetchInvalid(manager, importId);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename=people-to-correct.csv');
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer())).toBe(
      [
        '\uFEFFE-mail;Name;Company;Phone;problem',
        `'=1+1;"Bo\nBo";Acme;"2;3";The e-mail is not a complete address.`,
        'ANA@acme.example;Ana;Acme;;Line 2 has the same e-mail.',
        '',
      ].join('\r\n'),
    );
  });

  it('can be corrected and uploaded as it is', async () => {
    const importId = await importTestFile(api, manager, file);
    const text = (await (await fetchInvalid(manager, importId)).text())
      .replace("'=1+1", 'bo@acme.example')
      .replace('ANA@', 'anita@');
    const again = await upload(manager, text);
    const corrected = again.body.importId ?? '';
    await checkImport(api.deps)({ workspaceId: manager.workspaceId, importId: corrected });
    expect(await api.as(manager).imports.get({ importId: corrected })).toMatchObject({
      counts: { new: 2, invalid: 0 },
    });
  });

  it('is for the program of its workspace', async () => {
    const importId = await importTestFile(api, manager, file);
    const stranger = await buildMember(api, await buildWorkspace(api), 'admin');
    expect((await fetchInvalid(stranger, importId)).status).toBe(404);
    expect((await fetchInvalid(await buildMember(api, manager.workspaceId, 'csm'), importId)).status).toBe(403);
    expect((await fetchInvalid(manager, 'nonsense')).status).toBe(404);
  });
});

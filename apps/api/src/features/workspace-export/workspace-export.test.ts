import { createHash, randomUUID } from 'node:crypto';
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import type { TestApi, TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { awardPoints } from '../points/index.ts';
import { throwAwayExports } from './jobs/throw-away-exports.ts';
import { writeWorkspaceExport } from './jobs/write-workspace-export.ts';
import { fetchExport, readExportPart } from './use-cases/fetch-export.ts';

const api = useTestApi();
let session: TestSession;
let admin: ReturnType<TestApi['as']>;
let memberId: string;
beforeEach(async () => {
  api.clock.set('2026-03-10T09:00:00Z');
  const workspaceId = await buildWorkspace(api);
  session = { ...(await buildMember(api, workspaceId, 'admin', 'Otis Baker')), provenAt: api.clock.now() };
  admin = api.as(session);
  ({ memberId } = await buildMember(api, workspaceId, 'champion', 'Ana Ruiz'));
  await api.inWorkspace(workspaceId, (scope) =>
    awardPoints(scope, {
      memberId,
      statusPoints: 300,
      rewardPoints: 300,
      source: { type: 'test', id: randomUUID(), part: '' },
      ruleVersion: { rule: 'test', version: 1 },
    }),
  );
});

const key = () => ({ idempotencyKey: randomUUID() });

const fetchAs = (who: TestSession, exportId: string) =>
  api.inWorkspace(who.workspaceId, (scope) => fetchExport(scope, exportId), { ...who, surface: 'console' });

/** Starts an export, lets its job run, and gives the texts in it by path. */
async function takeAlong(): Promise<Map<string, string>> {
  const { id: exportId } = await admin.workspaceExports.start(key());
  await writeWorkspaceExport(api.deps)({ workspaceId: session.workspaceId, exportId });
  const parts: Uint8Array[] = [];
  for (let number = 0; ; number += 1) {
    const part = await api.inWorkspace(session.workspaceId, (scope) => readExportPart(scope, exportId, number));
    if (!part) break;
    parts.push(part);
  }
  const entries = await new ZipReader(new BlobReader(new Blob(parts.map((part) => new Uint8Array(part))))).getEntries();
  const texts = new Map<string, string>();
  for (const entry of entries) {
    if (!entry.directory) texts.set(entry.filename, await entry.getData(new TextWriter()));
  }
  return texts;
}

describe('an export of a workspace', () => {
  it('has every table with its rows, and a manifest that counts and hashes them', async () => {
    const texts = await takeAlong();
    const manifest = JSON.parse(texts.get('manifest.json') ?? '') as {
      files: { path: string; rows: number; sha256: string }[];
    };
    expect(manifest.files.map(({ path }) => path)).toEqual(
      [...texts.keys()].filter((path) => path !== 'manifest.json'),
    );
    for (const { path, rows, sha256 } of manifest.files) {
      const text = texts.get(path) ?? '';
      expect(createHash('sha256').update(text).digest('hex'), path).toBe(sha256);
      expect(text.split('\n').length - 1, path).toBe(rows);
    }
    const members = (texts.get('tables/member.ndjson') ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(members).toEqual(expect.arrayContaining([expect.objectContaining({ id: memberId, name: 'Ana Ruiz' })]));
    expect(manifest.files.find(({ path }) => path === 'tables/posting.ndjson')?.rows).toBe(1);
    expect(await admin.workspaceExports.latest()).toMatchObject({ state: 'done', askedBy: 'Otis Baker' });
  });

  it('holds nothing that lets anybody in, and nothing of another workspace', async () => {
    const other = await buildWorkspace(api, 'Elsewhere-marker');
    await buildMember(api, other, 'champion', 'Elsewhere-marker');
    const texts = await takeAlong();
    expect([...texts.keys()].filter((path) => /token|mail_message|answered_request/.test(path))).toEqual([]);
    const all = [...texts.values()].join('\n');
    expect(all).not.toMatch(/"\w*secret\w*":/);
    expect(all).not.toContain('Elsewhere-marker');
    expect(all).not.toContain(other);
  });

  it('is one at a time, and asks for a recent sign-in', async () => {
    await admin.workspaceExports.start(key());
    await expect(admin.workspaceExports.start(key())).rejects.toThrow('archive-running');
    api.clock.set('2026-03-10T09:30:00Z');
    await expect(admin.workspaceExports.start(key())).rejects.toThrow('sign-in-not-recent');
  });

  it('can be fetched for three days, and is noted; then its bytes are gone', async () => {
    await takeAlong();
    const exportId = (await admin.workspaceExports.latest())?.id ?? '';
    const fetched = () => fetchAs({ ...session, provenAt: api.clock.now() }, exportId);
    expect((await fetched()).sizeBytes).toBeGreaterThan(1_000);
    api.clock.set('2026-03-13T09:00:00Z');
    await expect(fetched()).rejects.toThrow('not-found');
    const night = { day: '2026-03-14', at: new Date('2026-03-14T01:00:00Z'), timeZone: 'Europe/Berlin' };
    await api.inWorkspace(session.workspaceId, (scope) => throwAwayExports.runBatch(scope, { night, after: null }));
    expect(await admin.workspaceExports.latest()).toMatchObject({ state: 'gone' });
    expect(await api.inWorkspace(session.workspaceId, (scope) => readExportPart(scope, exportId, 0))).toBeNull();
  });

  it('is handed out only soon after a sign-in, and the question beforehand says so without noting anything', async () => {
    await takeAlong();
    const exportId = (await admin.workspaceExports.latest())?.id ?? '';
    expect(await admin.workspaceExports.check({ exportId })).toBeNull();
    api.clock.set('2026-03-10T09:10:00Z');
    expect((await fetchAs(session, exportId)).sizeBytes).toBeGreaterThan(1_000);
    api.clock.set('2026-03-10T09:10:01Z');
    await expect(fetchAs(session, exportId)).rejects.toThrow('sign-in-not-recent');
    await expect(admin.workspaceExports.check({ exportId })).rejects.toThrow('sign-in-not-recent');
    expect((await admin.audit.list({ action: 'workspaceExports.fetch' })).total).toBe(1);
  });

  it('is for administrators of the workspace', async () => {
    await takeAlong();
    const exportId = (await admin.workspaceExports.latest())?.id ?? '';
    const manager = api.as(await buildMember(api, session.workspaceId, 'manager')).workspaceExports;
    await expect(manager.latest()).rejects.toThrow('not-allowed');
    await expect(manager.check({ exportId })).rejects.toThrow('not-allowed');
    await expect(manager.start(key())).rejects.toThrow('not-allowed');
    const other = await buildWorkspace(api);
    const stranger = { ...(await buildMember(api, other, 'admin')), provenAt: api.clock.now() };
    await expect(fetchAs(stranger, exportId)).rejects.toThrow('not-found');
    await expect(api.as(stranger).workspaceExports.check({ exportId })).rejects.toThrow('not-found');
  });

  it('gives the first answer again to a retry', async () => {
    const input = key();
    const first = await admin.workspaceExports.start(input);
    expect(await admin.workspaceExports.start(input)).toEqual(first);
  });
});

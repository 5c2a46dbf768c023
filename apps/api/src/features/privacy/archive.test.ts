import { randomUUID } from 'node:crypto';
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { askAsOwner } from '../../testing/ask-as-owner.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { givePoints } from '../../testing/build-reward.ts';
import { longAgo, recently } from '../../testing/proven-session.ts';
import { runNight } from '../../testing/run-night.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { sourceDescribers } from '../../source-describers.ts';
import { MailMessageEntity } from '../mail/mail-message.entity.ts';
import { archiveParts, archivePartsCount } from './archive/archive-parts.ts';
import { failArchive, fetchArchive, throwAwayArchives, writeArchive } from './index.ts';

const api = useTestApi();
let workspaceId: string;
let admin: TestSession;
let ana: TestSession;
const key = () => ({ idempotencyKey: randomUUID() });

beforeEach(async () => {
  api.clock.set('2026-03-10T09:00:00.000Z');
  workspaceId = await buildWorkspace(api);
  admin = await buildMember(api, workspaceId, 'admin', 'Ada');
  ana = await buildMember(api, workspaceId, 'champion', '=Ana');
});

const start = (request = key()) => api.as(recently(api, ana)).privacy.startArchive(request);
const write = (archiveId: string) => writeArchive(api.deps, sourceDescribers)({ workspaceId, archiveId });
const fetchAs = (who: TestSession, archiveId: string) =>
  api.inWorkspace(
    who.workspaceId,
    (scope) => fetchArchive({ ...scope, reach: who.role === 'admin' ? 'workspace' : 'own' }, archiveId),
    {
      memberId: who.memberId,
      role: who.role,
      surface: 'portal',
    },
  );

async function readZip(bytes: Uint8Array): Promise<Map<string, string>> {
  const files = await new ZipReader(new BlobReader(new Blob([new Uint8Array(bytes)]))).getEntries();
  const texts = await Promise.all(
    files.map(async (file) => [file.filename, file.directory ? '' : await file.getData(new TextWriter())] as const),
  );
  return new Map(texts);
}

describe('an archive of the own data', () => {
  it('holds every kind twice, the statement with its proof, the pictures and a list', async () => {
    await givePoints(api, ana, 250);
    await askAsOwner(
      api,
      `insert into upload (workspace_id, id, owner_id, bytes, width, height, created_at)
       values ('${workspaceId}', gen_random_uuid(), '${ana.memberId}', 'picture', 1, 1, now())`,
    );
    const { id, state } = await start();
    expect(state).toBe('queued');
    await write(id);
    expect((await api.as(ana).privacy.own()).archive).toMatchObject({
      state: 'done',
      partsDone: archivePartsCount,
      partsTotal: archivePartsCount,
      expiresAt: '2026-03-17T09:00:00.000Z',
    });
    const files = await readZip((await fetchAs(ana, id)).bytes);
    const names = [...files.keys()];
    expect(names.filter((name) => name.startsWith('data/')).length).toBe(archiveParts.length * 2);
    expect(names.some((name) => /^statement\/.*\.csv$/.test(name))).toBe(true);
    expect(names.some((name) => /^statement\/.*-proof\.json$/.test(name))).toBe(true);
    expect(names.some((name) => /^files\/.*\.webp$/.test(name))).toBe(true);
    expect(files.get('contents.txt')).toContain('data/profile');
    expect(JSON.parse(files.get('data/profile.json') ?? '')).toMatchObject([{ name: '=Ana', role: 'champion' }]);
    expect(files.get('data/profile.csv')).toContain(`'=Ana`);
    expect(JSON.parse(files.get('data/points.json') ?? '')).toMatchObject([
      { kind: 'award', amounts: { status: 250, available: 250 } },
    ]);
    expect(JSON.parse(files.get('data/activity.json') ?? '')).toMatchObject([{ action: 'privacy.startArchive' }]);
  });

  it('holds nothing of anybody else', async () => {
    const bob = await buildMember(api, workspaceId, 'champion', 'Bobcanary');
    await givePoints(api, bob, 100);
    const { id } = await start();
    await write(id);
    const files = await readZip((await fetchAs(ana, id)).bytes);
    expect([...files.values()].join('\n')).not.toMatch(/Bobcanary/);
  });

  it('is handed out in a frame only soon after a proof, which its host alone cannot give', async () => {
    const { id } = await start();
    await write(id);
    const framed = (provenAt: Date | null) =>
      api.inWorkspace(workspaceId, (scope) => fetchArchive({ ...scope, reach: 'own' }, id), {
        memberId: ana.memberId,
        role: 'champion',
        surface: 'embed',
        provenAt,
      });
    await expect(framed(null)).rejects.toThrow('sign-in-not-recent');
    expect((await framed(api.clock.now())).memberId).toBe(ana.memberId);
  });

  it('is written once at a time, retried with the same answer, and told of by mail', async () => {
    const request = key();
    const first = await start(request);
    expect(await start(request)).toEqual(first);
    await expect(start()).rejects.toThrow('archive-running');
    const both = await Promise.allSettled([
      api.as(recently(api, admin)).privacy.startArchiveFor({ ...key(), memberId: ana.memberId }),
      start(),
    ]);
    expect(both.every(({ status }) => status === 'rejected')).toBe(true);
    await write(first.id);
    const mails = await api.inWorkspace(workspaceId, (scope) => scope.em.find(MailMessageEntity, { workspaceId }));
    expect(mails.map(({ subject }) => subject)).toEqual(['Your data at Acme is ready']);
    expect((await start()).id).not.toBe(first.id);
  });

  it('asks for a sign-in of the last minutes', async () => {
    await expect(api.as(longAgo(ana)).privacy.startArchive(key())).rejects.toThrow('sign-in-not-recent');
    await expect(api.as(longAgo(admin)).privacy.startArchiveFor({ ...key(), memberId: ana.memberId })).rejects.toThrow(
      'sign-in-not-recent',
    );
  });

  it('can be fetched by its person and by administrators, for seven days, and every time is noted', async () => {
    const { id } = await start();
    await expect(fetchAs(ana, id)).rejects.toThrow('not-found');
    await write(id);
    const bob = await buildMember(api, workspaceId, 'champion', 'Bob');
    const stranger = await buildMember(api, await buildWorkspace(api), 'admin');
    await expect(fetchAs(bob, id)).rejects.toThrow('not-found');
    await expect(fetchAs(stranger, id)).rejects.toThrow('not-found');
    await fetchAs(admin, id);
    expect((await api.as(admin).audit.list({ action: 'privacy.fetchArchive' })).rows[0]).toMatchObject({
      actor: { id: admin.memberId },
      subject: { id: ana.memberId },
    });
    api.clock.set('2026-03-18T09:00:00.000Z');
    await expect(fetchAs(ana, id)).rejects.toThrow('not-found');
    await runNight(api.deps, { workspaceId, task: throwAwayArchives });
    expect((await api.as(ana).privacy.own()).archive?.state).toBe('gone');
    const [row] = await askAsOwner<{ bytes: unknown }>(api, `select bytes from data_archive where id = '${id}'`);
    expect(row?.bytes).toBeNull();
  });

  it('that failed for good says so and lets the next one start', async () => {
    const { id } = await start();
    await failArchive(api.deps)({ workspaceId, archiveId: id });
    expect((await api.as(ana).privacy.own()).archive?.state).toBe('failed');
    await write(id);
    expect((await api.as(ana).privacy.own()).archive?.state).toBe('failed');
    await start();
  });
});

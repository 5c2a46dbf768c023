import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import type { TestApi, TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { AuditEventEntity } from '../audit/audit-event.entity.ts';
import { getWorkspaceFace } from './queries/get-workspace-face.ts';

const api = useTestApi();
let session: TestSession;
let admin: ReturnType<TestApi['as']>;
beforeEach(async () => {
  session = await buildMember(api, await buildWorkspace(api), 'admin', 'Otis Baker');
  admin = api.as(session);
});

const key = () => ({ idempotencyKey: randomUUID() });
const none = { points: null, tiers: null };
const kudos = { points: { one: 'Kudo', other: 'Kudos' }, tiers: { bronze: 'Fan', silver: 'Friend', gold: 'Legend' } };
const face = () => api.inWorkspace(session.workspaceId, getWorkspaceFace);

/** Every save with an input that passes. */
const saves = (version: number) => ({
  words: () => admin.workspace.saveWords({ ...key(), version, en: kudos, de: none }),
  calendar: () => admin.workspace.saveCalendar({ ...key(), version, timeZone: 'Asia/Tokyo', yearStartMonth: 4 }),
  language: () => admin.workspace.saveLanguage({ ...key(), version, locales: ['en-GB', 'de-AT'] }),
  sender: () => admin.workspace.saveSender({ ...key(), version, name: 'Ana at Acme', replyTo: 'ana@acme.example' }),
  branding: () =>
    admin.branding.save({ ...key(), version, name: 'Acme', accent: '#7A2E5C', accentDark: null, font: 'inter' }),
});

describe('the settings of a workspace', () => {
  it('start as the workspace was made, every section never saved', async () => {
    expect(await admin.workspace.settings()).toMatchObject({
      versions: { branding: 0, words: 0, calendar: 0, language: 0, sender: 0 },
      branding: { name: 'Acme', accent: '#b4532a', accentDark: null, font: 'figtree', logoUrl: null },
      words: { en: none, de: none },
      calendar: { timeZone: 'Europe/Berlin', yearStartMonth: 1 },
      language: { locales: ['en'] },
      sender: { name: null, replyTo: null, address: 'no-reply@rostra.example' },
    });
  });

  it('are shown to every visitor as far as they are public', async () => {
    const all = saves(0);
    await all.words();
    await all.calendar();
    await all.language();
    await all.sender();
    await all.branding();
    const shown = await face();
    expect(shown).toMatchObject({
      name: 'Acme',
      accent: '#7a2e5c',
      font: 'inter',
      words: { en: kudos, de: none },
      locales: ['en-GB', 'de-AT'],
      timeZone: 'Asia/Tokyo',
    });
    expect(JSON.stringify(shown)).not.toContain('ana@acme.example');
  });

  it.each(['words', 'calendar', 'language', 'sender', 'branding'] as const)(
    'refuse a change of %s that another overtook, and leave the other sections alone',
    async (section) => {
      const saved = await saves(0)[section]();
      expect(saved.versions).toEqual({ branding: 0, words: 0, calendar: 0, language: 0, sender: 0, [section]: 1 });
      await expect(saves(0)[section]()).rejects.toMatchObject({
        cause: { code: 'changed-meanwhile', details: { version: 1 } },
      });
      const again = await saves(1)[section]();
      expect(again.versions[section]).toBe(2);
    },
  );

  it('let one of two through that change one section at once', async () => {
    const both = await Promise.allSettled([saves(0).words(), saves(0).words()]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('give the first answer again to a retry, and refuse its key with another input', async () => {
    const input = { ...key(), version: 0, en: kudos, de: none };
    const first = await admin.workspace.saveWords(input);
    expect(await admin.workspace.saveWords(input)).toEqual(first);
    await expect(admin.workspace.saveWords({ ...input, en: none })).rejects.toThrow('idempotency-conflict');
  });

  it('tell in the audit log what was and what is', async () => {
    await saves(0).words();
    const [event] = await api.inWorkspace(session.workspaceId, (scope) =>
      scope.em.find(AuditEventEntity, { workspaceId: session.workspaceId, action: 'workspace.saveWords' }),
    );
    expect(event).toMatchObject({
      actorId: session.memberId,
      before: { en: none, de: none },
      after: { en: kudos, de: none },
    });
  });

  it.each(['champion', 'sales', 'csm', 'manager'] as const)('are not for a %s', async (role) => {
    const { workspace } = api.as(await buildMember(api, session.workspaceId, role));
    await expect(workspace.settings()).rejects.toThrow('not-allowed');
    await expect(workspace.saveWords({ ...key(), version: 0, en: kudos, de: none })).rejects.toThrow('not-allowed');
  });

  it('stay those of one workspace', async () => {
    const other = api.as(await buildMember(api, await buildWorkspace(api), 'admin'));
    await saves(0).words();
    expect((await other.workspace.settings()).words).toEqual({ en: none, de: none });
  });
});

describe('words', () => {
  it('refuse two tiers of one name, at the field of the second', async () => {
    const tiers = { bronze: 'Fan', silver: 'fan', gold: 'Legend' };
    await expect(
      admin.workspace.saveWords({ ...key(), version: 0, en: none, de: { points: null, tiers } }),
    ).rejects.toMatchObject({
      cause: { fields: [{ path: 'de.tiers.silver', message: 'given-twice' }] },
    });
  });

  it.each(['', '   ', '{count}', '<b>Kudo</b>', 'a'.repeat(25)])('refuse “%s” for a point', async (one) => {
    const points = { one, other: 'Kudos' };
    await expect(
      admin.workspace.saveWords({ ...key(), version: 0, en: none, de: { points, tiers: null } }),
    ).rejects.toThrow();
  });
});

describe('the calendar', () => {
  it('shows what would run now under another one, and changes nothing', async () => {
    api.clock.set('2027-05-10T12:00:00Z');
    const preview = await admin.workspace.previewCalendar({ timeZone: 'Asia/Tokyo', yearStartMonth: 2 });
    expect(preview.present.quarter).toEqual({ from: '2027-03-31T22:00:00.000Z', until: '2027-06-30T22:00:00.000Z' });
    expect(preview.wanted.quarter).toEqual({ from: '2027-04-30T15:00:00.000Z', until: '2027-07-31T15:00:00.000Z' });
    expect(preview.wanted.year.from).toBe('2027-01-31T15:00:00.000Z');
    expect(preview.wanted.nextNightAt).toBe('2027-05-10T17:00:00.000Z');
    expect((await admin.workspace.settings()).calendar).toEqual({ timeZone: 'Europe/Berlin', yearStartMonth: 1 });
  });

  it.each(['Europe/Atlantis', '+02:00', 'berlin', ''])('refuses the zone “%s”', async (timeZone) => {
    await expect(admin.workspace.previewCalendar({ timeZone, yearStartMonth: 1 })).rejects.toThrow();
  });
});

describe('the languages', () => {
  const save = (locales: ('en' | 'en-GB' | 'de-DE' | 'de-AT')[]) =>
    admin.workspace.saveLanguage({ ...key(), version: 0, locales });

  it('refuse a workspace without one, and one language twice', async () => {
    await expect(save([])).rejects.toThrow('required');
    await expect(save(['de-DE', 'de-AT'])).rejects.toThrow('given-twice');
  });

  it('are in the order they were given, the default first', async () => {
    await save(['de-AT', 'en']);
    expect((await face()).locales).toEqual(['de-AT', 'en']);
  });
});

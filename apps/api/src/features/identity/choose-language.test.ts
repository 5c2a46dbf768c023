import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { MailMessageEntity } from '../mail/mail-message.entity.ts';

const api = useTestApi();
let ana: TestSession;
let manager: TestSession;
beforeEach(async () => {
  const workspaceId = await buildWorkspace(api);
  ana = await buildMember(api, workspaceId, 'champion', 'Ana Ruiz');
  manager = await buildMember(api, workspaceId, 'manager');
});

const key = () => ({ idempotencyKey: randomUUID() });

async function speakGermanToo(): Promise<void> {
  const admin = api.as(await buildMember(api, ana.workspaceId, 'admin'));
  await admin.workspace.saveLanguage({ ...key(), version: 0, locales: ['en-GB', 'de-AT'] });
}

/** Makes a mail go to Ana, and gives it. */
async function mailToAna() {
  const grant = { memberId: ana.memberId, statusPoints: 400, rewardPoints: 400, reason: 'Thank you' };
  await api.as(manager).grants.create({ ...grant, ...key() });
  const [mail] = await api.inWorkspace(ana.workspaceId, (scope) =>
    scope.em.find(MailMessageEntity, { workspaceId: ana.workspaceId }, { orderBy: { id: 'desc' } }),
  );
  return mail;
}

it('a member chooses a language, and reads mails in it, as the workspace writes it', async () => {
  await speakGermanToo();
  expect(await api.as(ana).session.current()).toMatchObject({ member: { language: null } });
  expect(await api.as(ana).identity.chooseLanguage({ language: 'de', ...key() })).toEqual({ language: 'de' });
  expect(await api.as(ana).session.current()).toMatchObject({ member: { language: 'de' } });
  const mail = await mailToAna();
  expect(mail?.subject).toBe('Gutgeschrieben: 400 Punkte (Acme)');
  expect(mail?.text).toContain('Guten Tag Ana Ruiz,');
  expect(mail?.html).toContain('lang="de-AT"');
});

it('a language that the workspace has not on counts for nothing', async () => {
  await api.as(ana).identity.chooseLanguage({ language: 'de', ...key() });
  expect((await mailToAna())?.subject).toContain('You were given 400 points');
});

it('a choice is taken back, and noted both times', async () => {
  await api.as(ana).identity.chooseLanguage({ language: 'de', ...key() });
  await api.as(ana).identity.chooseLanguage({ language: null, ...key() });
  expect(await api.as(ana).session.current()).toMatchObject({ member: { language: null } });
  const notes = await api.inWorkspace(ana.workspaceId, (scope) =>
    scope.em.execute<unknown[]>(
      `select 1 from audit_event where workspace_id = ? and action = 'identity.chooseLanguage'`,
      [ana.workspaceId],
    ),
  );
  expect(notes).toHaveLength(2);
});

it('a retry gets the first answer, and its key with another language is refused', async () => {
  const asked = { language: 'de', ...key() } as const;
  await api.as(ana).identity.chooseLanguage(asked);
  expect(await api.as(ana).identity.chooseLanguage(asked)).toEqual({ language: 'de' });
  await expect(api.as(ana).identity.chooseLanguage({ ...asked, language: 'en' })).rejects.toThrow(
    'idempotency-conflict',
  );
});

it('two choices at once both end, and one of them is in force', async () => {
  const choose = (language: 'de' | 'en') => api.as(ana).identity.chooseLanguage({ language, ...key() });
  await Promise.all([choose('de'), choose('en')]);
  const { member } = await api.as(ana).session.current();
  expect(['de', 'en']).toContain(member.language);
});

import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { recently } from '../../testing/proven-session.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { MailMessageEntity } from '../mail/mail-message.entity.ts';
import { getWorkspaceFace } from '../workspace/index.ts';

const api = useTestApi();
let workspaceId: string;
let slug: string;
let otis: TestSession;
let ada: TestSession;
beforeEach(async () => {
  workspaceId = await buildWorkspace(api);
  otis = await buildMember(api, workspaceId, 'admin', 'Otis');
  ada = await buildMember(api, workspaceId, 'admin', 'Ada');
  slug = (await api.inWorkspace(workspaceId, getWorkspaceFace)).slug;
});

const key = () => ({ idempotencyKey: randomUUID() });
const staff = (who: TestSession | null) => api.as(who && recently(api, who)).staff;
const invite = (by: TestSession, name: string) =>
  staff(by).invite({ name, email: `${name.toLowerCase()}@vendor.example`, role: 'admin', ...key() });
const switchOff = (who: TestSession, by: TestSession) => staff(by).deactivate({ memberId: who.memberId, ...key() });

/** Accepts with the link that was mailed last to somebody. */
async function accept(name: string) {
  const where = { workspaceId, toAddress: `${name.toLowerCase()}@vendor.example` };
  const [mail] = await api.inWorkspace(workspaceId, (scope) =>
    scope.em.find(MailMessageEntity, where, { orderBy: { id: 'desc' } }),
  );
  const secret = /invitation#([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
  return staff(null).acceptInvitation({ workspace: slug, secret });
}

async function invited(): Promise<string[]> {
  const { rows } = await staff(otis).list({ state: 'invited' });
  return rows.map(({ name }) => name);
}

describe('invitations of an administrator', () => {
  it('end with their access, and nobody else’s do', async () => {
    const { invitationId } = await invite(ada, 'Mara');
    await invite(ada, 'Nils');
    await invite(otis, 'Vera');
    expect((await staff(otis).list({ search: 'Mara' })).rows).toMatchObject([{ invitedBy: 'Ada' }]);
    await switchOff(ada, otis);
    expect(await invited()).toEqual(['Vera']);
    await expect(accept('Mara')).rejects.toThrow('invitation-closed');
    await expect(staff(otis).resendInvitation({ invitationId, ...key() })).rejects.toThrow('invitation-closed');
    expect(await accept('Vera')).toMatchObject({ role: 'admin' });
    await staff(otis).reactivate({ memberId: ada.memberId, ...key() });
    expect(await invited()).toEqual([]);
    await invite(otis, 'Mara');
    expect(await accept('Mara')).toMatchObject({ role: 'admin' });
  });

  it('end with the role, and stay when the role does', async () => {
    await invite(ada, 'Mara');
    await staff(otis).changeRole({ memberId: ada.memberId, role: 'admin', ...key() });
    expect(await invited()).toEqual(['Mara']);
    await staff(otis).changeRole({ memberId: ada.memberId, role: 'sales', ...key() });
    await expect(accept('Mara')).rejects.toThrow('invitation-closed');
  });

  it('are whose who sent them last', async () => {
    const { invitationId } = await invite(ada, 'Mara');
    await staff(otis).resendInvitation({ invitationId, ...key() });
    await switchOff(ada, otis);
    expect(await accept('Mara')).toMatchObject({ role: 'admin' });
  });

  it('are each in the audit log as withdrawn, with who sent them', async () => {
    const { invitationId } = await invite(ada, 'Mara');
    await switchOff(ada, otis);
    const { rows } = await api.as(otis).audit.list({ action: 'staff.withdrawInvitation' });
    expect(rows).toMatchObject([
      {
        actor: { id: otis.memberId },
        subject: { id: invitationId },
        after: { because: 'sender-may-not-invite', senderId: ada.memberId },
      },
    ]);
  });

  it('do not outlive them either when both are under way at once', async () => {
    const sent = await Promise.allSettled([
      ...['Mara', 'Nils', 'Pia', 'Vera'].map((name) => invite(ada, name)),
      switchOff(ada, otis),
    ]);
    expect(sent.at(-1)).toMatchObject({ status: 'fulfilled' });
    expect(await invited()).toEqual([]);
    // A call that was let in before and comes to its work only now.
    await expect(invite(ada, 'Zoe')).rejects.toThrow('not-allowed');
  });
});

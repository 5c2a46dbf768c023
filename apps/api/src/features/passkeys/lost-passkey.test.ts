import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { buildPasskeyDesk, type PasskeyDesk } from '../../testing/build-passkey-desk.ts';
import { softwareAuthenticator } from '../../testing/software-authenticator.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { AuditEventEntity } from '../audit/audit-event.entity.ts';
import { completeSignIn } from '../identity/index.ts';
import { MailMessageEntity } from '../mail/mail-message.entity.ts';
import { getMember } from '../members/index.ts';

const api = useTestApi();
let desk: PasskeyDesk;
beforeEach(async () => {
  desk = await buildPasskeyDesk(api);
});

const key = () => randomUUID();

describe('a lost passkey', () => {
  let otis: TestSession;
  let recoveryId: string;
  beforeEach(async () => {
    await desk.addPasskey();
    otis = await buildMember(api, desk.workspaceId, 'admin', 'Otis');
    const { ticket } = await desk.ticketOf();
    await desk.of(null).passkeys.askRecovery({ workspace: desk.slug, ticket });
    await desk.of(null).passkeys.askRecovery({ workspace: desk.slug, ticket });
    const { recoveries } = await desk.of(otis).passkeys.recoveries();
    expect(recoveries).toMatchObject([{ member: { name: 'Mara' }, canDecide: true }]);
    recoveryId = recoveries[0]?.id ?? '';
  });
  const decision = () => ({ recoveryId, reason: 'Called her on the phone', idempotencyKey: key() });
  const mailsTo = async (who: TestSession) =>
    api.inWorkspace(desk.workspaceId, async (scope) => {
      const { email } = await getMember(scope, who.memberId);
      return scope.em.find(
        MailMessageEntity,
        { workspaceId: desk.workspaceId, toAddress: email },
        { orderBy: { id: 'asc' } },
      );
    });

  it('is replaced once a second administrator says so, once, and everything of before ends', async () => {
    expect((await mailsTo(otis)).map(({ subject }) => subject)).toEqual(['Mara lost a passkey (Acme)']);
    await api.inWorkspace(desk.workspaceId, (scope) => completeSignIn(scope, desk.mara.memberId, 'provider'));
    await desk.of(otis).passkeys.approveRecovery(decision());
    await expect(desk.of(otis).passkeys.declineRecovery(decision())).rejects.toThrow('recovery-closed');
    // The old one still works until the new one is there.
    expect((await desk.of().passkeys.list()).passkeys).toHaveLength(1);
    const text = (await mailsTo(desk.mara)).map((mail) => mail.text).join('\n');
    const ticket = /new-passkey#([\w-]+)/.exec(text)?.[1] ?? '';
    const { options, isRecovery } = await desk.of(null).identity.newPasskeyOptions({ workspace: desk.slug, ticket });
    expect(isRecovery).toBe(true);
    const fresh = softwareAuthenticator();
    const input = { workspace: desk.slug, ticket, name: 'New', response: fresh.make(options.challenge) };
    expect(await desk.of(null).identity.confirmNewPasskey(input)).toEqual({ role: 'manager', secondStep: null });
    expect(await desk.sessions()).toBe(1);
    await expect(desk.of(null).identity.confirmNewPasskey(input)).rejects.toThrow('sign-in-step-over');
    const next = await desk.ticketOf();
    await expect(desk.confirm(next.ticket, desk.device.sign(next.challenge))).rejects.toThrow('passkey-refused');
    await desk.confirm(next.ticket, fresh.sign(next.challenge));
    expect((await mailsTo(desk.mara)).at(-1)?.text).toContain('Your lost passkeys were replaced');
  });

  it('is in the audit log with its reason, from asking to the end', async () => {
    await desk.of(otis).passkeys.declineRecovery(decision());
    const where = { workspaceId: desk.workspaceId, action: /Recovery$/ };
    const events = await api.inWorkspace(desk.workspaceId, (scope) =>
      scope.em.find(AuditEventEntity, where, { orderBy: { id: 'asc' } }),
    );
    expect(events.map(({ action, actorId, subjectId }) => ({ action, actorId, subjectId }))).toEqual([
      { action: 'passkeys.askRecovery', actorId: null, subjectId: desk.mara.memberId },
      { action: 'passkeys.declineRecovery', actorId: otis.memberId, subjectId: desk.mara.memberId },
    ]);
    const shown = await desk.of(otis).audit.list({ action: 'passkeys.declineRecovery' });
    expect(shown.rows[0]?.after).toEqual({ reason: 'Called her on the phone' });
  });

  it('is never decided by oneself, nor by who is no administrator, nor from another workspace', async () => {
    await desk.addPasskey(otis, softwareAuthenticator());
    const { ticket } = await desk.ticketOf(otis);
    await desk.of(null).passkeys.askRecovery({ workspace: desk.slug, ticket });
    const own = (await desk.of(otis).passkeys.recoveries()).recoveries.find(({ canDecide }) => !canDecide);
    const input = { ...decision(), recoveryId: own?.id ?? '' };
    await expect(desk.of(otis).passkeys.approveRecovery(input)).rejects.toThrow('recovery-own');
    await expect(desk.of(desk.mara).passkeys.approveRecovery(decision())).rejects.toThrow('not-allowed');
    const stranger = await buildMember(api, await buildWorkspace(api), 'admin');
    await expect(desk.of(stranger).passkeys.approveRecovery(decision())).rejects.toThrow('not-found');
    await expect(desk.of({ ...otis, provenAt: null }).passkeys.approveRecovery(decision())).rejects.toThrow(
      'sign-in-not-recent',
    );
  });

  it('cannot be asked for without the mailbox', async () => {
    const made = { workspace: desk.slug, ticket: 'x'.repeat(64) };
    await expect(desk.of(null).passkeys.askRecovery(made)).rejects.toThrow('sign-in-step-over');
  });
});

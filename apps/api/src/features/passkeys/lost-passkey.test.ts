import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { buildPasskey, buildPasskeyStep } from '../../testing/build-passkey.ts';
import {
  type SoftwareAuthenticator,
  softwareAuthenticator,
  type Tampering,
} from '../../testing/software-authenticator.ts';
import { startTestApi, type TestApi, type TestSession } from '../../testing/test-api.ts';
import { AuditEventEntity } from '../audit/audit-event.entity.ts';
import { completeSignIn } from '../identity/index.ts';
import { MailMessageEntity } from '../mail/mail-message.entity.ts';
import { getMember } from '../members/index.ts';
import { TokenEntity } from '../tokens/token.entity.ts';
import { getWorkspaceFace } from '../workspace/index.ts';

let api: TestApi;
let workspaceId: string;
let slug: string;
let mara: TestSession;
let device: SoftwareAuthenticator;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  workspaceId = await buildWorkspace(api);
  mara = await buildMember(api, workspaceId, 'manager', 'Mara');
  slug = (await api.inWorkspace(workspaceId, getWorkspaceFace)).slug;
  device = softwareAuthenticator();
});

const key = () => randomUUID();
const of = (who: TestSession | null = mara) => api.as(who);
async function addPasskey(who = mara, made = device, tampering?: Tampering) {
  return { passkeyId: await buildPasskey(api, who, { device: made, tampering }) };
}
const ticketOf = (who = mara) => buildPasskeyStep(api, who);
function confirm(ticket: string, response: ReturnType<SoftwareAuthenticator['sign']>) {
  return of(null).identity.confirmPasskey({ workspace: slug, ticket, response });
}
function sessions(memberId = mara.memberId) {
  const where = { workspaceId, memberId, purpose: 'session', consumedAt: null } as const;
  return api.inWorkspace(workspaceId, (scope) => scope.em.count(TokenEntity, where));
}

describe('a lost passkey', () => {
  let otis: TestSession;
  let recoveryId: string;
  beforeEach(async () => {
    await addPasskey();
    otis = await buildMember(api, workspaceId, 'admin', 'Otis');
    const { ticket } = await ticketOf();
    await of(null).passkeys.askRecovery({ workspace: slug, ticket });
    await of(null).passkeys.askRecovery({ workspace: slug, ticket });
    const { recoveries } = await of(otis).passkeys.recoveries();
    expect(recoveries).toMatchObject([{ member: { name: 'Mara' }, canDecide: true }]);
    recoveryId = recoveries[0]?.id ?? '';
  });
  const decision = () => ({ recoveryId, reason: 'Called her on the phone', idempotencyKey: key() });
  const mailsTo = async (who: TestSession) =>
    api.inWorkspace(workspaceId, async (scope) => {
      const { email } = await getMember(scope, who.memberId);
      return scope.em.find(MailMessageEntity, { workspaceId, toAddress: email }, { orderBy: { id: 'asc' } });
    });

  it('is replaced once a second administrator says so, once, and everything of before ends', async () => {
    expect((await mailsTo(otis)).map(({ subject }) => subject)).toEqual(['Mara lost a passkey (Acme)']);
    await api.inWorkspace(workspaceId, (scope) => completeSignIn(scope, mara.memberId, 'provider'));
    await of(otis).passkeys.approveRecovery(decision());
    await expect(of(otis).passkeys.declineRecovery(decision())).rejects.toThrow('recovery-closed');
    // The old one still works until the new one is there.
    expect((await of().passkeys.list()).passkeys).toHaveLength(1);
    const text = (await mailsTo(mara)).map((mail) => mail.text).join('\n');
    const ticket = /new-passkey#([\w-]+)/.exec(text)?.[1] ?? '';
    const { options, isRecovery } = await of(null).identity.newPasskeyOptions({ workspace: slug, ticket });
    expect(isRecovery).toBe(true);
    const fresh = softwareAuthenticator();
    const input = { workspace: slug, ticket, name: 'New', response: fresh.make(options.challenge) };
    expect(await of(null).identity.confirmNewPasskey(input)).toEqual({ role: 'manager', secondStep: null });
    expect(await sessions()).toBe(1);
    await expect(of(null).identity.confirmNewPasskey(input)).rejects.toThrow('sign-in-step-over');
    const next = await ticketOf();
    await expect(confirm(next.ticket, device.sign(next.challenge))).rejects.toThrow('passkey-refused');
    await confirm(next.ticket, fresh.sign(next.challenge));
    expect((await mailsTo(mara)).at(-1)?.text).toContain('Your lost passkeys were replaced');
  });

  it('is in the audit log with its reason, from asking to the end', async () => {
    await of(otis).passkeys.declineRecovery(decision());
    const where = { workspaceId, action: /Recovery$/ };
    const events = await api.inWorkspace(workspaceId, (scope) =>
      scope.em.find(AuditEventEntity, where, { orderBy: { id: 'asc' } }),
    );
    expect(events.map(({ action, actorId, subjectId }) => ({ action, actorId, subjectId }))).toEqual([
      { action: 'passkeys.askRecovery', actorId: null, subjectId: mara.memberId },
      { action: 'passkeys.declineRecovery', actorId: otis.memberId, subjectId: mara.memberId },
    ]);
    const shown = await of(otis).audit.list({ action: 'passkeys.declineRecovery' });
    expect(shown.rows[0]?.after).toEqual({ reason: 'Called her on the phone' });
  });

  it('is never decided by oneself, nor by who is no administrator, nor from another workspace', async () => {
    await addPasskey(otis, softwareAuthenticator());
    const { ticket } = await ticketOf(otis);
    await of(null).passkeys.askRecovery({ workspace: slug, ticket });
    const own = (await of(otis).passkeys.recoveries()).recoveries.find(({ canDecide }) => !canDecide);
    const input = { ...decision(), recoveryId: own?.id ?? '' };
    await expect(of(otis).passkeys.approveRecovery(input)).rejects.toThrow('recovery-own');
    await expect(of(mara).passkeys.approveRecovery(decision())).rejects.toThrow('not-allowed');
    const stranger = await buildMember(api, await buildWorkspace(api), 'admin');
    await expect(of(stranger).passkeys.approveRecovery(decision())).rejects.toThrow('not-found');
    await expect(of({ ...otis, provenAt: null }).passkeys.approveRecovery(decision())).rejects.toThrow(
      'sign-in-not-recent',
    );
  });

  it('cannot be asked for without the mailbox', async () => {
    const made = { workspace: slug, ticket: 'x'.repeat(64) };
    await expect(of(null).passkeys.askRecovery(made)).rejects.toThrow('sign-in-step-over');
  });
});

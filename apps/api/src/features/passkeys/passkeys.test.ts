import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
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
  const { ticket, options } = await of(who).passkeys.startAdding();
  const response = made.make(options.challenge, tampering);
  return of(who).passkeys.add({ ticket, name: 'This device', response, idempotencyKey: key() });
}

/** Comes as far as the mailbox leads. */
function halfSignIn(who = mara) {
  return api.inWorkspace(workspaceId, (scope) => completeSignIn(scope, who.memberId, 'mailbox'));
}

async function ticketOf(who = mara): Promise<{ ticket: string; challenge: string }> {
  const ticket = (await halfSignIn(who)).secondStep?.ticket ?? '';
  const { options } = await of(null).identity.passkeyOptions({ workspace: slug, ticket });
  return { ticket, challenge: options.challenge };
}

function confirm(ticket: string, response: ReturnType<SoftwareAuthenticator['sign']>) {
  return of(null).identity.confirmPasskey({ workspace: slug, ticket, response });
}

function sessions(memberId = mara.memberId) {
  const where = { workspaceId, memberId, purpose: 'session', consumedAt: null } as const;
  return api.inWorkspace(workspaceId, (scope) => scope.em.count(TokenEntity, where));
}

describe('adding a passkey', () => {
  it('stores its public half, tells the owner by mail, and answers a retry as before', async () => {
    const { ticket, options } = await of().passkeys.startAdding();
    const input = { ticket, name: ' Laptop ', response: device.make(options.challenge), idempotencyKey: key() };
    const first = await of().passkeys.add(input);
    expect(await of().passkeys.add(input)).toEqual(first);
    await expect(of().passkeys.add({ ...input, name: 'Other' })).rejects.toThrow('idempotency-conflict');
    const { passkeys } = await of().passkeys.list();
    expect(passkeys).toMatchObject([{ id: first.passkeyId, name: 'Laptop', lastUsedAt: null }]);
    const mails = await api.inWorkspace(workspaceId, (scope) => scope.em.find(MailMessageEntity, { workspaceId }));
    expect(mails.map(({ text }) => text)).toEqual([expect.stringContaining('A passkey was added')]);
  });

  it.each<[string, Tampering]>([
    ['made on a page of somebody else', { origin: 'https://rostra.example.evil' }],
    ['made for another host', { rpId: 'evil.example' }],
    ['made for another challenge', { challenge: Buffer.alloc(32).toString('base64url') }],
    ['made without checking the owner', { isOwnerChecked: false }],
  ])('refuses one %s', async (_, tampering) => {
    await expect(addPasskey(mara, device, tampering)).rejects.toThrow('passkey-refused');
    expect((await of().passkeys.list()).passkeys).toEqual([]);
  });

  it('refuses a ticket of somebody else, and one that was used', async () => {
    const otis = await buildMember(api, workspaceId, 'admin');
    const { ticket, options } = await of(otis).passkeys.startAdding();
    const input = { ticket, name: 'Mine', response: device.make(options.challenge) };
    await expect(of().passkeys.add({ ...input, idempotencyKey: key() })).rejects.toThrow('passkey-refused');
    await of(otis).passkeys.add({ ...input, idempotencyKey: key() });
    const again = { ...input, response: softwareAuthenticator().make(options.challenge), idempotencyKey: key() };
    await expect(of(otis).passkeys.add(again)).rejects.toThrow('passkey-refused');
  });

  it('refuses a key that somebody registered before', async () => {
    await addPasskey();
    const otis = await buildMember(api, workspaceId, 'admin');
    await expect(addPasskey(otis)).rejects.toThrow('passkey-refused');
  });

  it('asks for a recent sign-in, and is not for champions or frames', async () => {
    await expect(of({ ...mara, provenAt: null }).passkeys.startAdding()).rejects.toThrow('sign-in-not-recent');
    const old = { ...mara, provenAt: new Date(api.clock.now().getTime() - 600_001) };
    await expect(of(old).passkeys.startAdding()).rejects.toThrow('sign-in-not-recent');
    await expect(of({ ...mara, surface: 'embed' }).passkeys.startAdding()).rejects.toThrow('not-allowed');
    const ana = await buildMember(api, workspaceId, 'champion');
    await expect(of(ana).passkeys.startAdding()).rejects.toThrow('not-allowed');
  });
});

describe('signing in with a passkey', () => {
  beforeEach(async () => {
    await addPasskey();
  });

  it('is the second step of the mailbox, and there is no session before it', async () => {
    expect(await halfSignIn()).toMatchObject({ session: null, secondStep: { kind: 'passkey' } });
    expect(await sessions()).toBe(0);
    const { ticket, challenge } = await ticketOf();
    expect(await confirm(ticket, device.sign(challenge))).toEqual({ role: 'manager', secondStep: null });
    expect(await sessions()).toBe(1);
    expect((await of().passkeys.list()).passkeys[0]?.lastUsedAt).toBe(api.clock.now().toISOString());
  });

  it.each<[string, Tampering]>([
    ['given on a page of somebody else', { origin: 'http://localhost:4001' }],
    ['given for another host', { rpId: 'rostra.example' }],
    ['given for another challenge', { challenge: Buffer.alloc(32, 7).toString('base64url') }],
    ['given without checking the owner', { isOwnerChecked: false }],
  ])('refuses an answer %s, and the ticket stays good for the right one', async (_, tampering) => {
    const { ticket, challenge } = await ticketOf();
    await expect(confirm(ticket, device.sign(challenge, tampering))).rejects.toThrow('passkey-refused');
    expect(await sessions()).toBe(0);
    await confirm(ticket, device.sign(challenge));
  });

  it('refuses an answer that was taken before, with its ticket and with another', async () => {
    const first = await ticketOf();
    const answer = device.sign(first.challenge);
    await confirm(first.ticket, answer);
    await expect(confirm(first.ticket, answer)).rejects.toThrow('sign-in-step-over');
    await expect(confirm((await ticketOf()).ticket, answer)).rejects.toThrow('passkey-refused');
    expect(await sessions()).toBe(1);
  });

  it('refuses a counter that went back: the key was copied', async () => {
    const first = await ticketOf();
    await confirm(first.ticket, device.sign(first.challenge, { counter: 9 }));
    const second = await ticketOf();
    for (const counter of [9, 3, 0])
      await expect(confirm(second.ticket, device.sign(second.challenge, { counter }))).rejects.toThrow(
        'passkey-refused',
      );
    await confirm(second.ticket, device.sign(second.challenge, { counter: 10 }));
  });

  it('refuses the passkey of somebody else, and a changed signature', async () => {
    const otis = await buildMember(api, workspaceId, 'admin');
    const other = softwareAuthenticator();
    await addPasskey(otis, other);
    const { ticket, challenge } = await ticketOf();
    await expect(confirm(ticket, other.sign(challenge))).rejects.toThrow('passkey-refused');
    const answer = device.sign(challenge);
    const signature = other.sign(challenge).response.signature;
    const forged = { ...answer, response: { ...answer.response, signature } };
    await expect(confirm(ticket, forged)).rejects.toThrow('passkey-refused');
  });

  it('gives one session to six who bring one answer at once', async () => {
    const { ticket, challenge } = await ticketOf();
    const answer = device.sign(challenge);
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => confirm(ticket, answer)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await sessions()).toBe(1);
  });

  it('ends with the ticket, which is good for ten minutes and in its own workspace', async () => {
    const { ticket, challenge } = await ticketOf();
    const elsewhere = await api.inWorkspace(await buildWorkspace(api), getWorkspaceFace);
    const input = { workspace: elsewhere.slug, ticket, response: device.sign(challenge) };
    await expect(of(null).identity.confirmPasskey(input)).rejects.toThrow('sign-in-step-over');
    api.clock.advance(10 * 60_000);
    await expect(confirm(ticket, device.sign(challenge))).rejects.toThrow('sign-in-step-over');
    await expect(of(null).identity.passkeyOptions({ workspace: slug, ticket })).rejects.toThrow('sign-in-step-over');
  });

  it('is not asked of who comes by the sign-in service of the vendor', async () => {
    const done = await api.inWorkspace(workspaceId, (scope) => completeSignIn(scope, mara.memberId, 'provider'));
    expect(done.session).not.toBeNull();
  });
});

describe('proving oneself again', () => {
  it('takes a passkey, and then no code', async () => {
    await addPasskey();
    const started = await of().identity.startProof();
    if (started.way !== 'passkey') throw new Error('a passkey is the way');
    const { ticket, options } = started;
    const proof = { ticket, response: device.sign(options.challenge), idempotencyKey: key() };
    expect(await of({ ...mara, provenAt: null }).identity.proveByPasskey(proof)).toBeNull();
    const guess = { attemptId: randomUUID(), code: '000000' };
    await expect(of().identity.proveByCode(guess)).rejects.toThrow('not-allowed');
  });

  it('refuses a ticket of somebody else', async () => {
    await addPasskey();
    const otis = await buildMember(api, workspaceId, 'admin');
    const other = softwareAuthenticator();
    await addPasskey(otis, other);
    const started = await of(otis).identity.startProof();
    if (started.way !== 'passkey') throw new Error('a passkey is the way');
    const response = device.sign(started.options.challenge);
    const stolen = { ticket: started.ticket, response, idempotencyKey: key() };
    await expect(of().identity.proveByPasskey(stolen)).rejects.toThrow('passkey-refused');
  });
});

describe('asking everybody for a passkey', () => {
  let otis: TestSession;
  beforeEach(async () => {
    otis = await buildMember(api, workspaceId, 'admin', 'Otis');
  });
  const require = (isRequired = true) => of(otis).passkeys.require({ isRequired, idempotencyKey: key() });

  it('needs an own one first, and signs out who has none', async () => {
    await expect(require()).rejects.toThrow('passkey-missing');
    await addPasskey(otis);
    for (const who of [mara, otis])
      await api.inWorkspace(workspaceId, (scope) => completeSignIn(scope, who.memberId, 'provider'));
    expect(await of(otis).passkeys.requirement()).toEqual({
      isRequired: false,
      staff: 2,
      staffWithPasskey: 1,
      hasOwn: true,
    });
    await require();
    expect([await sessions(mara.memberId), await sessions(otis.memberId)]).toEqual([0, 1]);
    await expect(of(mara).passkeys.require({ isRequired: false, idempotencyKey: key() })).rejects.toThrow(
      'not-allowed',
    );
  });

  it('lets who has none add one at the next sign-in, once', async () => {
    await addPasskey(otis);
    await require();
    const half = await halfSignIn();
    expect(half).toMatchObject({ session: null, secondStep: { kind: 'new-passkey' } });
    const ticket = half.secondStep?.ticket ?? '';
    const other = (await halfSignIn()).secondStep?.ticket ?? '';
    const optionsOf = async (of_: string) =>
      (await of(null).identity.newPasskeyOptions({ workspace: slug, ticket: of_ })).options;
    const mine = softwareAuthenticator();
    const response = mine.make((await optionsOf(ticket)).challenge);
    const input = { workspace: slug, ticket, name: 'Mine', response };
    expect(await of(null).identity.confirmNewPasskey(input)).toEqual({ role: 'manager', secondStep: null });
    await expect(of(null).identity.confirmNewPasskey(input)).rejects.toThrow('sign-in-step-over');
    // A mailbox alone never adds a second one.
    const second = softwareAuthenticator().make((await optionsOf(other)).challenge);
    const sneaked = { workspace: slug, ticket: other, name: 'Sneaked', response: second };
    await expect(of(null).identity.confirmNewPasskey(sneaked)).rejects.toThrow('sign-in-step-over');
  });

  it('keeps the last one of everybody', async () => {
    const { passkeyId } = await addPasskey(otis);
    await require();
    const remove = (id: string) => of(otis).passkeys.remove({ passkeyId: id, idempotencyKey: key() });
    await expect(remove(passkeyId)).rejects.toThrow('passkey-required');
    const { passkeyId: second } = await addPasskey(otis, softwareAuthenticator());
    const outcomes = await Promise.allSettled([remove(passkeyId), remove(second)]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await of(otis).passkeys.list()).passkeys).toHaveLength(1);
  });
});

describe('renaming and removing', () => {
  it('is for the owner alone', async () => {
    const { passkeyId } = await addPasskey();
    await of().passkeys.rename({ passkeyId, name: 'Key ring', idempotencyKey: key() });
    expect((await of().passkeys.list()).passkeys[0]?.name).toBe('Key ring');
    const otis = await buildMember(api, workspaceId, 'admin');
    const stranger = await buildMember(api, await buildWorkspace(api), 'admin');
    for (const who of [otis, stranger]) {
      const rename = of(who).passkeys.rename({ passkeyId, name: 'Mine', idempotencyKey: key() });
      await expect(rename).rejects.toThrow('not-found');
      await expect(of(who).passkeys.remove({ passkeyId, idempotencyKey: key() })).rejects.toThrow('not-found');
    }
    await of().passkeys.remove({ passkeyId, idempotencyKey: key() });
    expect((await halfSignIn()).session).not.toBeNull();
  });
});

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

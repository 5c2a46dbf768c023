import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { buildPasskeyDesk, type PasskeyDesk } from '../../testing/build-passkey-desk.ts';
import { softwareAuthenticator, type Tampering } from '../../testing/software-authenticator.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { completeSignIn } from '../identity/index.ts';
import { getWorkspaceFace } from '../workspace/index.ts';

const api = useTestApi();
let desk: PasskeyDesk;
beforeEach(async () => {
  desk = await buildPasskeyDesk(api);
});

const key = () => randomUUID();

describe('signing in with a passkey', () => {
  beforeEach(async () => {
    await desk.addPasskey();
  });

  it('is the second step of the mailbox, and there is no session before it', async () => {
    expect(await desk.halfSignIn()).toMatchObject({ session: null, secondStep: { kind: 'passkey' } });
    expect(await desk.sessions()).toBe(0);
    const { ticket, challenge } = await desk.ticketOf();
    expect(await desk.confirm(ticket, desk.device.sign(challenge))).toEqual({ role: 'manager', secondStep: null });
    expect(await desk.sessions()).toBe(1);
    expect((await desk.of().passkeys.list()).passkeys[0]?.lastUsedAt).toBe(api.clock.now().toISOString());
  });

  it.each<[string, Tampering]>([
    ['given on a page of somebody else', { origin: 'http://localhost:4001' }],
    ['given for another host', { rpId: 'rostra.example' }],
    ['given for another challenge', { challenge: Buffer.alloc(32, 7).toString('base64url') }],
    ['given without checking the owner', { isOwnerChecked: false }],
  ])('refuses an answer %s, and the ticket stays good for the right one', async (_, tampering) => {
    const { ticket, challenge } = await desk.ticketOf();
    await expect(desk.confirm(ticket, desk.device.sign(challenge, tampering))).rejects.toThrow('passkey-refused');
    expect(await desk.sessions()).toBe(0);
    await desk.confirm(ticket, desk.device.sign(challenge));
  });

  it('refuses an answer that was taken before, with its ticket and with another', async () => {
    const first = await desk.ticketOf();
    const answer = desk.device.sign(first.challenge);
    await desk.confirm(first.ticket, answer);
    await expect(desk.confirm(first.ticket, answer)).rejects.toThrow('sign-in-step-over');
    await expect(desk.confirm((await desk.ticketOf()).ticket, answer)).rejects.toThrow('passkey-refused');
    expect(await desk.sessions()).toBe(1);
  });

  it('refuses a counter that went back: the key was copied', async () => {
    const first = await desk.ticketOf();
    await desk.confirm(first.ticket, desk.device.sign(first.challenge, { counter: 9 }));
    const second = await desk.ticketOf();
    for (const counter of [9, 3, 0])
      await expect(desk.confirm(second.ticket, desk.device.sign(second.challenge, { counter }))).rejects.toThrow(
        'passkey-refused',
      );
    await desk.confirm(second.ticket, desk.device.sign(second.challenge, { counter: 10 }));
  });

  it('refuses the passkey of somebody else, and a changed signature', async () => {
    const otis = await buildMember(api, desk.workspaceId, 'admin');
    const other = softwareAuthenticator();
    await desk.addPasskey(otis, other);
    const { ticket, challenge } = await desk.ticketOf();
    await expect(desk.confirm(ticket, other.sign(challenge))).rejects.toThrow('passkey-refused');
    const answer = desk.device.sign(challenge);
    const signature = other.sign(challenge).response.signature;
    const forged = { ...answer, response: { ...answer.response, signature } };
    await expect(desk.confirm(ticket, forged)).rejects.toThrow('passkey-refused');
  });

  it('gives one session to six who bring one answer at once', async () => {
    const { ticket, challenge } = await desk.ticketOf();
    const answer = desk.device.sign(challenge);
    const outcomes = await Promise.allSettled(Array.from({ length: 6 }, () => desk.confirm(ticket, answer)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await desk.sessions()).toBe(1);
  });

  it('ends with the ticket, which is good for ten minutes and in its own workspace', async () => {
    const { ticket, challenge } = await desk.ticketOf();
    const elsewhere = await api.inWorkspace(await buildWorkspace(api), getWorkspaceFace);
    const input = { workspace: elsewhere.slug, ticket, response: desk.device.sign(challenge) };
    await expect(desk.of(null).identity.confirmPasskey(input)).rejects.toThrow('sign-in-step-over');
    api.clock.advance(10 * 60_000);
    await expect(desk.confirm(ticket, desk.device.sign(challenge))).rejects.toThrow('sign-in-step-over');
    await expect(desk.of(null).identity.passkeyOptions({ workspace: desk.slug, ticket })).rejects.toThrow(
      'sign-in-step-over',
    );
  });

  it('is not asked of who comes by the sign-in service of the vendor', async () => {
    const done = await api.inWorkspace(desk.workspaceId, (scope) =>
      completeSignIn(scope, desk.mara.memberId, 'provider'),
    );
    expect(done.session).not.toBeNull();
  });
});

describe('proving oneself again', () => {
  it('takes a passkey, and then no code', async () => {
    await desk.addPasskey();
    const started = await desk.of().identity.startProof();
    if (started.way !== 'passkey') throw new Error('a passkey is the way');
    const { ticket, options } = started;
    const proof = { ticket, response: desk.device.sign(options.challenge), idempotencyKey: key() };
    expect(await desk.of({ ...desk.mara, provenAt: null }).identity.proveByPasskey(proof)).toBeNull();
    const guess = { attemptId: randomUUID(), code: '000000' };
    await expect(desk.of().identity.proveByCode(guess)).rejects.toThrow('not-allowed');
  });

  it('refuses a ticket of somebody else', async () => {
    await desk.addPasskey();
    const otis = await buildMember(api, desk.workspaceId, 'admin');
    const other = softwareAuthenticator();
    await desk.addPasskey(otis, other);
    const started = await desk.of(otis).identity.startProof();
    if (started.way !== 'passkey') throw new Error('a passkey is the way');
    const response = desk.device.sign(started.options.challenge);
    const stolen = { ticket: started.ticket, response, idempotencyKey: key() };
    await expect(desk.of().identity.proveByPasskey(stolen)).rejects.toThrow('passkey-refused');
  });
});

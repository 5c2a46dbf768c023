import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { buildPasskey, buildPasskeyStep, halfSignIn as signInHalf } from '../../testing/build-passkey.ts';
import {
  type SoftwareAuthenticator,
  softwareAuthenticator,
  type Tampering,
} from '../../testing/software-authenticator.ts';
import { startTestApi, type TestApi, type TestSession } from '../../testing/test-api.ts';
import { completeSignIn } from '../identity/index.ts';
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
const halfSignIn = (who = mara) => signInHalf(api, who);
const ticketOf = (who = mara) => buildPasskeyStep(api, who);
function confirm(ticket: string, response: ReturnType<SoftwareAuthenticator['sign']>) {
  return of(null).identity.confirmPasskey({ workspace: slug, ticket, response });
}
function sessions(memberId = mara.memberId) {
  const where = { workspaceId, memberId, purpose: 'session', consumedAt: null } as const;
  return api.inWorkspace(workspaceId, (scope) => scope.em.count(TokenEntity, where));
}

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

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { buildPasskey, halfSignIn as signInHalf } from '../../testing/build-passkey.ts';
import {
  type SoftwareAuthenticator,
  softwareAuthenticator,
  type Tampering,
} from '../../testing/software-authenticator.ts';
import { startTestApi, type TestApi, type TestSession } from '../../testing/test-api.ts';
import { completeSignIn } from '../identity/index.ts';
import { MailMessageEntity } from '../mail/mail-message.entity.ts';
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

import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { buildPasskeyDesk, type PasskeyDesk } from '../../testing/build-passkey-desk.ts';
import { softwareAuthenticator, type Tampering } from '../../testing/software-authenticator.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { completeSignIn } from '../identity/index.ts';
import { MailMessageEntity } from '../mail/mail-message.entity.ts';

const api = useTestApi();
let desk: PasskeyDesk;
beforeEach(async () => {
  desk = await buildPasskeyDesk(api);
});

const key = () => randomUUID();

describe('adding a passkey', () => {
  it('stores its public half, tells the owner by mail, and answers a retry as before', async () => {
    const { ticket, options } = await desk.of().passkeys.startAdding();
    const input = { ticket, name: ' Laptop ', response: desk.device.make(options.challenge), idempotencyKey: key() };
    const first = await desk.of().passkeys.add(input);
    expect(await desk.of().passkeys.add(input)).toEqual(first);
    await expect(desk.of().passkeys.add({ ...input, name: 'Other' })).rejects.toThrow('idempotency-conflict');
    const { passkeys } = await desk.of().passkeys.list();
    expect(passkeys).toMatchObject([{ id: first.passkeyId, name: 'Laptop', lastUsedAt: null }]);
    const mails = await api.inWorkspace(desk.workspaceId, (scope) =>
      scope.em.find(MailMessageEntity, { workspaceId: desk.workspaceId }),
    );
    expect(mails.map(({ text }) => text)).toEqual([expect.stringContaining('A passkey was added')]);
  });

  it.each<[string, Tampering]>([
    ['made on a page of somebody else', { origin: 'https://rostra.example.evil' }],
    ['made for another host', { rpId: 'evil.example' }],
    ['made for another challenge', { challenge: Buffer.alloc(32).toString('base64url') }],
    ['made without checking the owner', { isOwnerChecked: false }],
  ])('refuses one %s', async (_, tampering) => {
    await expect(desk.addPasskey(desk.mara, desk.device, tampering)).rejects.toThrow('passkey-refused');
    expect((await desk.of().passkeys.list()).passkeys).toEqual([]);
  });

  it('refuses a ticket of somebody else, and one that was used', async () => {
    const otis = await buildMember(api, desk.workspaceId, 'admin');
    const { ticket, options } = await desk.of(otis).passkeys.startAdding();
    const input = { ticket, name: 'Mine', response: desk.device.make(options.challenge) };
    await expect(desk.of().passkeys.add({ ...input, idempotencyKey: key() })).rejects.toThrow('passkey-refused');
    await desk.of(otis).passkeys.add({ ...input, idempotencyKey: key() });
    const again = { ...input, response: softwareAuthenticator().make(options.challenge), idempotencyKey: key() };
    await expect(desk.of(otis).passkeys.add(again)).rejects.toThrow('passkey-refused');
  });

  it('refuses a key that somebody registered before', async () => {
    await desk.addPasskey();
    const otis = await buildMember(api, desk.workspaceId, 'admin');
    await expect(desk.addPasskey(otis)).rejects.toThrow('passkey-refused');
  });

  it('asks for a recent sign-in, and is not for champions or frames', async () => {
    await expect(desk.of({ ...desk.mara, provenAt: null }).passkeys.startAdding()).rejects.toThrow(
      'sign-in-not-recent',
    );
    const old = { ...desk.mara, provenAt: new Date(api.clock.now().getTime() - 600_001) };
    await expect(desk.of(old).passkeys.startAdding()).rejects.toThrow('sign-in-not-recent');
    await expect(desk.of({ ...desk.mara, surface: 'embed' }).passkeys.startAdding()).rejects.toThrow('not-allowed');
    const ana = await buildMember(api, desk.workspaceId, 'champion');
    await expect(desk.of(ana).passkeys.startAdding()).rejects.toThrow('not-allowed');
  });
});

describe('asking everybody for a passkey', () => {
  let otis: TestSession;
  beforeEach(async () => {
    otis = await buildMember(api, desk.workspaceId, 'admin', 'Otis');
  });
  const require = (isRequired = true) => desk.of(otis).passkeys.require({ isRequired, idempotencyKey: key() });

  it('needs an own one first, and signs out who has none', async () => {
    await expect(require()).rejects.toThrow('passkey-missing');
    await desk.addPasskey(otis);
    for (const who of [desk.mara, otis])
      await api.inWorkspace(desk.workspaceId, (scope) => completeSignIn(scope, who.memberId, 'provider'));
    expect(await desk.of(otis).passkeys.requirement()).toEqual({
      isRequired: false,
      staff: 2,
      staffWithPasskey: 1,
      hasOwn: true,
    });
    await require();
    expect([await desk.sessions(desk.mara.memberId), await desk.sessions(otis.memberId)]).toEqual([0, 1]);
    await expect(desk.of(desk.mara).passkeys.require({ isRequired: false, idempotencyKey: key() })).rejects.toThrow(
      'not-allowed',
    );
  });

  it('lets who has none add one at the next sign-in, once', async () => {
    await desk.addPasskey(otis);
    await require();
    const half = await desk.halfSignIn();
    expect(half).toMatchObject({ session: null, secondStep: { kind: 'new-passkey' } });
    const ticket = half.secondStep?.ticket ?? '';
    const other = (await desk.halfSignIn()).secondStep?.ticket ?? '';
    const optionsOf = async (of_: string) =>
      (await desk.of(null).identity.newPasskeyOptions({ workspace: desk.slug, ticket: of_ })).options;
    const mine = softwareAuthenticator();
    const response = mine.make((await optionsOf(ticket)).challenge);
    const input = { workspace: desk.slug, ticket, name: 'Mine', response };
    expect(await desk.of(null).identity.confirmNewPasskey(input)).toEqual({ role: 'manager', secondStep: null });
    await expect(desk.of(null).identity.confirmNewPasskey(input)).rejects.toThrow('sign-in-step-over');
    // A mailbox alone never adds a second one.
    const second = softwareAuthenticator().make((await optionsOf(other)).challenge);
    const sneaked = { workspace: desk.slug, ticket: other, name: 'Sneaked', response: second };
    await expect(desk.of(null).identity.confirmNewPasskey(sneaked)).rejects.toThrow('sign-in-step-over');
  });

  it('keeps the last one of everybody', async () => {
    const { passkeyId } = await desk.addPasskey(otis);
    await require();
    const remove = (id: string) => desk.of(otis).passkeys.remove({ passkeyId: id, idempotencyKey: key() });
    await expect(remove(passkeyId)).rejects.toThrow('passkey-required');
    const { passkeyId: second } = await desk.addPasskey(otis, softwareAuthenticator());
    const outcomes = await Promise.allSettled([remove(passkeyId), remove(second)]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await desk.of(otis).passkeys.list()).passkeys).toHaveLength(1);
  });
});

describe('renaming and removing', () => {
  it('is for the owner alone', async () => {
    const { passkeyId } = await desk.addPasskey();
    await desk.of().passkeys.rename({ passkeyId, name: 'Key ring', idempotencyKey: key() });
    expect((await desk.of().passkeys.list()).passkeys[0]?.name).toBe('Key ring');
    const otis = await buildMember(api, desk.workspaceId, 'admin');
    const stranger = await buildMember(api, await buildWorkspace(api), 'admin');
    for (const who of [otis, stranger]) {
      const rename = desk.of(who).passkeys.rename({ passkeyId, name: 'Mine', idempotencyKey: key() });
      await expect(rename).rejects.toThrow('not-found');
      await expect(desk.of(who).passkeys.remove({ passkeyId, idempotencyKey: key() })).rejects.toThrow('not-found');
    }
    await desk.of().passkeys.remove({ passkeyId, idempotencyKey: key() });
    expect((await desk.halfSignIn()).session).not.toBeNull();
  });
});

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { buildOidcDesk, type OidcDesk } from '../../testing/build-oidc-desk.ts';
import type { IdentityProvider } from '../../testing/build-identity-provider.ts';
import { OidcConnectionEntity } from './oidc-connection.entity.ts';

let desk: OidcDesk;
beforeAll(async () => {
  desk = await buildOidcDesk();
});
afterAll(() => desk.close());
/** Everybody here calls from one address, more often than any person would. */
beforeEach(() => desk.forgetTries());

describe('a connection', () => {
  const fields = (provider: IdentityProvider) => ({
    audience: 'staff' as const,
    issuer: provider.issuer,
    clientId: provider.clientId,
    clientSecret: provider.clientSecret as string | null,
    label: 'Single sign-on',
    vouchedDomains: ['example.com'],
  });
  const save = (input: ReturnType<typeof fields>, idempotencyKey: string = randomUUID()) =>
    desk.api.as(desk.admin).oidc.save({ ...input, idempotencyKey });

  it('is made and changed only soon after a proof: whoever runs the provider comes in as anybody of its domains', async () => {
    const stale = { ...desk.admin, provenAt: new Date(desk.api.clock.now().getTime() - 10 * 60_000 - 1) };
    const saving = desk.api.as(stale).oidc.save({ ...fields(desk.google), idempotencyKey: randomUUID() });
    await expect(saving).rejects.toThrow('sign-in-not-recent');
  });

  it('keeps its secret sealed: not in the table, not in the audit log, not in any answer', async () => {
    await save(fields(desk.google));
    const everything = await desk.api.inWorkspace(desk.workspaceId, async (scope) => [
      await scope.em.execute('select * from oidc_connection'),
      await scope.em.execute('select * from audit_event'),
      await scope.em.execute('select * from answered_request'),
    ]);
    expect(JSON.stringify([everything, await desk.api.as(desk.admin).oidc.settings()])).not.toContain(
      desk.google.clientSecret,
    );
  });

  it('keeps its secret when it is saved without one, and forgets nobody', async () => {
    await desk.connect(desk.google);
    desk.google.person = (await desk.employee()).person;
    await desk.signIn();
    const before = await desk.links();
    await save({ ...fields(desk.google), clientSecret: null, label: 'New words' });
    expect(await desk.links()).toEqual(before);
    expect((await desk.signIn()).pathname).toBe(`/w/${desk.slug}/staff`);
  });

  it('sends a stored secret to no other issuer, and forgets who was linked there', async () => {
    await desk.connect(desk.google);
    desk.google.person = (await desk.employee()).person;
    await desk.signIn();
    await expect(save({ ...fields(desk.entra), clientSecret: null })).rejects.toMatchObject({
      cause: { fields: [{ path: 'clientSecret', message: 'required' }] },
    });
    await save(fields(desk.entra));
    const { id: connectionId } = await desk.api.inWorkspace(desk.workspaceId, (scope) =>
      scope.em.findOneOrFail(OidcConnectionEntity, { workspaceId: desk.workspaceId, audience: 'staff' }),
    );
    expect((await desk.links()).filter((link) => link.connectionId === connectionId)).toEqual([]);
  });

  it('is saved once per key, and refused for the same key with other words', async () => {
    const key = randomUUID();
    const first = await save(fields(desk.google), key);
    expect(await save(fields(desk.google), key)).toEqual(first);
    await expect(save({ ...fields(desk.google), label: 'Other' }, key)).rejects.toThrow('idempotency-conflict');
  });

  it('cannot be taken away while people sign in by it', async () => {
    await desk.connect(desk.google);
    const remove = () => desk.api.as(desk.admin).oidc.remove({ audience: 'staff', idempotencyKey: randomUUID() });
    await expect(remove()).rejects.toThrow('provider-in-use');
    await desk.changeWays({ isStaffOidcOn: false });
    await remove();
    expect((await desk.api.as(desk.admin).oidc.settings())[1]?.connection).toBeNull();
    await expect(remove()).rejects.toThrow('not-found');
  });

  it('is for administrators alone, and those of another workspace see nothing of it', async () => {
    await save(fields(desk.google));
    const manager = await buildMember(desk.api, desk.workspaceId, 'manager');
    await expect(desk.api.as(manager).oidc.settings()).rejects.toThrow('not-allowed');
    const stranger = await buildMember(desk.api, await buildWorkspace(desk.api), 'admin');
    expect((await desk.api.as(stranger).oidc.settings()).map(({ connection }) => connection)).toEqual([null, null]);
    await expect(desk.api.as(stranger).oidc.try({ audience: 'staff' })).rejects.toThrow('not-found');
  });

  it.each([
    ['http://login.example.com', 'not-an-issuer'],
    ['https://login.example.com?x=1', 'not-an-issuer'],
    ['login.example.com', 'not-an-issuer'],
  ])('does not take %s for an issuer', async (issuer, message) => {
    await expect(save({ ...fields(desk.google), issuer })).rejects.toThrow(message);
  });
});

describe('trying a connection', () => {
  const tried = async (change: { issuer?: string; clientSecret?: string } = {}) => {
    const { issuer, clientId, clientSecret } = desk.google;
    const connection = { audience: 'staff' as const, issuer, clientId, clientSecret, label: 'x', vouchedDomains: [] };
    await desk.api.as(desk.admin).oidc.save({ ...connection, ...change, idempotencyKey: randomUUID() });
    const { findings } = await desk.api.as(desk.admin).oidc.try({ audience: 'staff' });
    return findings.map(({ check, finding }) => `${check}: ${finding}`);
  };

  it('finds everything in order', async () => {
    expect(await tried()).toEqual([
      'reachable: fine',
      'issuer: fine',
      'code-flow: fine',
      'proof-key: fine',
      'issuer-in-answer: fine',
      'scopes: fine',
      'signing-keys: fine',
      'client: fine',
    ]);
  });

  it('finds a wrong secret', async () => {
    expect(await tried({ clientSecret: 'mistyped' })).toContain('client: client-refused');
  });

  it('finds an issuer that calls itself something else', async () => {
    expect(await tried({ issuer: desk.google.issuer.replace('127.0.0.1', 'localhost') })).toEqual([
      'issuer: other-issuer',
    ]);
  });

  it('finds a page that is no provider, and a server that is not there', async () => {
    expect(await tried({ issuer: `${desk.google.issuer}/nothing` })).toEqual(['reachable: not-found-there']);
    expect(await tried({ issuer: desk.app.url })).toEqual(['reachable: not-found-there']);
    expect(await tried({ issuer: 'http://127.0.0.1:1' })).toEqual(['reachable: no-answer']);
  });
});

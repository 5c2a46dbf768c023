import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember } from '../../testing/build-people.ts';
import { buildPlace } from '../../testing/build-place.ts';
import { longAgo } from '../../testing/proven-session.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { AccountEntity } from '../members/index.ts';

const api = useTestApi();
let manager: TestSession;
let accountId: string;
beforeEach(async () => {
  const { workspaceId } = await buildPlace(api);
  manager = await buildMember(api, workspaceId, 'manager', 'Mara');
  const account = await api.inWorkspace(workspaceId, (scope) => scope.em.findOneOrFail(AccountEntity, { workspaceId }));
  accountId = account.id;
  await api.as(manager).joining.addDomain({ accountId, domain: 'northwind.example', idempotencyKey: randomUUID() });
});

describe('a domain', () => {
  const add = (domain: string, idempotencyKey: string = randomUUID()) =>
    api.as(manager).joining.addDomain({ accountId, domain, idempotencyKey });

  it('belongs to one account', async () => {
    await expect(add('@Northwind.example')).rejects.toMatchObject({
      cause: { fields: [{ path: 'domain', message: 'given-twice' }] },
    });
    const domains = await api.as(manager).joining.domains({ search: 'north' });
    expect(domains).toMatchObject({ total: 1, rows: [{ domain: 'northwind.example', accountId }] });
  });

  it.each([
    ['gmail.com', 'shared-mail-domain'],
    ['northwind', 'not-a-domain'],
    ['https://northwind.example', 'not-a-domain'],
    ['ana@northwind.example', 'not-a-domain'],
  ])('is not %s', async (domain, message) => {
    await expect(add(domain)).rejects.toMatchObject({
      cause: expect.toSatisfy((cause) => JSON.stringify([cause, String(cause)]).includes(message)),
    });
  });

  it('is added only soon after whoever adds it proved who they are, and taken away at once', async () => {
    const stale = api.as(longAgo(manager)).joining;
    const asked = { accountId, domain: 'evil.example', idempotencyKey: randomUUID() };
    await expect(stale.addDomain(asked)).rejects.toThrow('sign-in-not-recent');
    await stale.removeDomain({ domain: 'northwind.example', idempotencyKey: randomUUID() });
    expect((await api.as(manager).joining.domains({})).total).toBe(0);
  });

  it('can be taken from its account once', async () => {
    const remove = () =>
      api.as(manager).joining.removeDomain({ domain: 'northwind.example', idempotencyKey: randomUUID() });
    await remove();
    await expect(remove()).rejects.toThrow('not-found');
  });
});

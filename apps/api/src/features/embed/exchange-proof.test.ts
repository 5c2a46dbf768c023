import type { ExchangeProofOutput } from '@rostra/shared/embed/exchange-proof.contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildMember } from '../../testing/build-people.ts';
import { buildEmbedHost, type EmbedHost } from '../../testing/embed-host.ts';
import { dataOf } from '../../testing/serve-app.ts';
import { useServedApp } from '../../testing/use-served-app.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { AuditEventEntity } from '../audit/audit-event.entity.ts';
import { TokenEntity } from '../tokens/token.entity.ts';
import { AccountEntity, getMember, MemberEntity } from '../members/index.ts';
import { EmbedIdentityEntity } from './embed-identity.entity.ts';
import { EmbedProofEntity } from './embed-proof.entity.ts';

const api = useTestApi();
const app = useServedApp(() => api.deps);
let host: EmbedHost;

let caller = 0;

function exchange(proof: string, slug = host.slug): Promise<Response> {
  caller += 1;
  const headers = { 'x-forwarded-for': `10.1.${Math.floor(caller / 250)}.${caller % 250}` };
  return app.send('/embed/exchange', { workspace: slug, proof, hostOrigin: host.origin }, headers);
}

async function granted(claims: Record<string, unknown> = {}): Promise<ExchangeProofOutput> {
  const answer = await exchange(host.sign(claims));
  expect(answer.status).toBe(200);
  return (await answer.json()) as ExchangeProofOutput;
}

async function reasonFor(claims: Record<string, unknown>): Promise<unknown> {
  const answer = (await (await exchange(host.sign(claims))).json()) as { error?: { details: { reason: string } } };
  return answer.error?.details.reason;
}

const current = (token: string) => app.get('session.current', undefined, { authorization: `Bearer ${token}` });

beforeAll(async () => {
  host = await buildEmbedHost(api);
});

describe('a proof', () => {
  it('becomes a champion’s session of ten minutes on the surface embed', async () => {
    const grant = await granted({ name: 'Vera Visitor' });
    expect(grant.member.name).toBe('Vera Visitor');
    expect(Date.parse(grant.expiresAt) - api.clock.now().getTime()).toBe(10 * 60_000);
    expect(await dataOf(await current(grant.token))).toMatchObject({
      surface: 'embed',
      member: { id: grant.member.id, role: 'champion', accountName: 'Northwind', tier: 'none' },
    });
    api.clock.advance(10 * 60_000);
    expect((await current(grant.token)).status).toBe(401);
  });

  it('is taken with a clock that is 30 s off, either way, and lives for two minutes', async () => {
    const now = Math.floor(api.clock.now().getTime() / 1000);
    expect(await granted({ iat: now + 30, exp: now + 150 })).toHaveProperty('token');
    expect(await granted({ iat: now - 149, exp: now - 29 })).toHaveProperty('token');
  });

  it('gives no cookie, and its session counts for nothing as one', async () => {
    const answer = await exchange(host.sign());
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { token } = (await answer.json()) as ExchangeProofOutput;
    expect((await app.get('session.current', undefined, { cookie: `rostra=${token}` })).status).toBe(401);
  });

  it('gives one session to fifty copies sent at once', async () => {
    const one = await buildEmbedHost(api);
    const proof = one.sign();
    const answers = await Promise.all(Array.from({ length: 50 }, () => exchange(proof, one.slug)));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    expect(answers.filter((answer) => answer.status === 401)).toHaveLength(49);
    const sessions = await api.inWorkspace(one.workspaceId, (scope) =>
      scope.em.count(TokenEntity, { workspaceId: one.workspaceId }),
    );
    expect(sessions).toBe(1);
  });

  it('cannot make anybody more than a champion', async () => {
    const { token, member } = await granted({ role: 'admin', roles: ['admin'], points: 9999, tier: 'gold' });
    expect(await dataOf(await current(token))).toMatchObject({
      member: { id: member.id, role: 'champion', tier: 'none' },
    });
    expect((await app.get('embed.settings', undefined, { authorization: `Bearer ${token}` })).status).toBe(403);
  });

  it('is forgotten once it has expired by itself, so that the table stays small', async () => {
    const small = await buildEmbedHost(api);
    for (let nth = 0; nth < 5; nth += 1) await exchange(small.sign(), small.slug);
    api.clock.advance(5 * 60_000);
    await exchange(small.sign(), small.slug);
    const kept = await api.inWorkspace(small.workspaceId, (scope) =>
      scope.em.count(EmbedProofEntity, { workspaceId: small.workspaceId }),
    );
    expect(kept).toBe(1);
  });
});

describe('a person', () => {
  const visitor = { sub: 'u-1', email: 'Una@Example.com', name: 'Una' };

  it('is added once with their account, and known by `sub` from then on, whatever else the host says later', async () => {
    const first = await granted(visitor);
    const later = await granted({
      ...visitor,
      email: 'other@example.com',
      email_verified: false,
      name: 'Other',
      account: { id: 'x', name: 'X' },
    });
    expect(later.member).toEqual(first.member);
    const member = await api.inWorkspace(host.workspaceId, (scope) => getMember(scope, first.member.id));
    expect(member).toMatchObject({ email: 'una@example.com', name: 'Una', role: 'champion', externalId: null });
  });

  it('is added once when two frames of one page ask at the same moment', async () => {
    const fresh = { sub: 'u-twice', email: 'twice@example.com', account: { id: 'new-account', name: 'New' } };
    const [one, two] = await Promise.all([granted(fresh), granted(fresh)]);
    expect(one.member.id).toBe(two.member.id);
    expect(one.token).not.toBe(two.token);
  });

  it('joins the account with the host’s id, which keeps the name it has here', async () => {
    await granted({ sub: 'c-1', account: { id: 'globex', name: 'Globex' } });
    await granted({ sub: 'c-2', account: { id: 'globex', name: 'Globex Renamed' } });
    const where = { workspaceId: host.workspaceId, externalId: 'globex' };
    const accounts = await api.inWorkspace(host.workspaceId, (scope) => scope.em.find(AccountEntity, where));
    expect(accounts.map((account) => account.name)).toEqual(['Globex']);
    expect(
      await api.inWorkspace(host.workspaceId, (scope) => scope.em.count(MemberEntity, { accountId: accounts[0]?.id })),
    ).toBe(2);
  });

  it('joins the only account of that name that has no outside id yet, which then has the host’s', async () => {
    const { memberId } = await buildMember(api, host.workspaceId, 'champion');
    const account = await api.inWorkspace(host.workspaceId, async (scope) => {
      const { accountId } = await getMember(scope, memberId);
      return scope.em.findOneOrFail(AccountEntity, { workspaceId: host.workspaceId, id: accountId ?? '' });
    });
    const { member } = await granted({ sub: 'by-name', account: { id: 'crm-77', name: account.name.toUpperCase() } });
    await granted({ sub: 'by-name-2', account: { id: 'crm-78', name: account.name } });
    const [joined, after] = await api.inWorkspace(host.workspaceId, async (scope) => [
      await getMember(scope, member.id),
      await scope.em.find(
        AccountEntity,
        { workspaceId: host.workspaceId, name: account.name },
        { orderBy: { externalId: 'asc' } },
      ),
    ]);
    expect(joined.accountId).toBe(account.id);
    expect(after.map(({ externalId }) => externalId)).toEqual(['crm-77', 'crm-78']);
  });

  it('who is a champion here already is linked by a proven address, once', async () => {
    const { memberId } = await buildMember(api, host.workspaceId, 'champion');
    const { email } = await api.inWorkspace(host.workspaceId, (scope) => getMember(scope, memberId));
    expect(await reasonFor({ sub: 'link-1', email, email_verified: false })).toBe('email-unproven');
    expect((await granted({ sub: 'link-1', email: email.toUpperCase() })).member.id).toBe(memberId);
    expect(await reasonFor({ sub: 'link-2', email })).toBe('email-of-somebody-else');
    expect((await granted({ sub: 'link-1', email: 'moved@example.com' })).member.id).toBe(memberId);
  });

  it('is let in by link where only known people are, and by nothing else', async () => {
    const { memberId } = await buildMember(api, host.workspaceId, 'champion');
    const { email } = await api.inWorkspace(host.workspaceId, (scope) => getMember(scope, memberId));
    const admin = await buildMember(api, host.workspaceId, 'admin');
    const set = (provisioning: 'create' | 'link-only') =>
      api.as(admin).embed.setProvisioning({ provisioning, idempotencyKey: crypto.randomUUID() });
    await set('link-only');
    expect((await granted({ sub: 'known-1', email })).member.id).toBe(memberId);
    expect(await reasonFor({ sub: 'unknown-1' })).toBe('member-unknown');
    await set('create');
    await granted({ sub: 'unknown-1' });
  });

  it('who became staff is refused, and an embedded session they still have ends', async () => {
    const grant = await granted({ sub: 'promoted', email: 'promoted@example.com' });
    const promote = (role: 'manager' | 'champion') =>
      api.inWorkspace(host.workspaceId, (scope) =>
        scope.em.nativeUpdate(MemberEntity, { id: grant.member.id }, { role }),
      );
    await promote('manager');
    expect((await current(grant.token)).status).toBe(401);
    expect(await reasonFor({ sub: 'promoted', email: 'promoted@example.com' })).toBe('not-a-champion');
  });

  it('of another workspace with the same `sub` and address is somebody else', async () => {
    const other = await buildEmbedHost(api);
    const here = await granted({ sub: 'same', email: 'same@example.com' });
    const there = (await (
      await exchange(other.sign({ sub: 'same', email: 'same@example.com' }), other.slug)
    ).json()) as ExchangeProofOutput;
    expect(there.member.id).not.toBe(here.member.id);
  });
});

describe('what is left behind', () => {
  it('is an audit row for each sign-in and each link, and no token', async () => {
    const own = await buildEmbedHost(api);
    const proof = own.sign({ sub: 'audited' });
    const grant = (await (await exchange(proof, own.slug)).json()) as ExchangeProofOutput;
    const where = { workspaceId: own.workspaceId };
    const events = await api.inWorkspace(own.workspaceId, (scope) =>
      scope.em.find(AuditEventEntity, where, { orderBy: { id: 'asc' } }),
    );
    const actions = events.filter((event) => event.surface === 'embed').map((event) => event.action);
    expect(actions.toSorted()).toEqual([
      'embed.linkPerson',
      'embed.signIn',
      'members.addChampion',
      'members.openAccount',
    ]);
    const rows = await api.inWorkspace(own.workspaceId, async (scope) => [
      ...events,
      ...(await scope.em.find(TokenEntity, where)),
      ...(await scope.em.find(EmbedIdentityEntity, where)),
      ...(await scope.em.find(EmbedProofEntity, where)),
    ]);
    expect(JSON.stringify(rows)).not.toContain(grant.token);
    expect(JSON.stringify(rows)).not.toContain(proof);
    expect(JSON.stringify(events)).not.toContain(own.secret);
  });
});

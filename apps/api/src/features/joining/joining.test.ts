import { randomUUID } from 'node:crypto';
import type { JoiningWay } from '@rostra/points-engine/vocabulary';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember } from '../../testing/build-people.ts';
import { buildPlace, type Place } from '../../testing/build-place.ts';
import { cookieOf } from '../../testing/serve-app.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useServedApp } from '../../testing/use-served-app.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { MailMessageEntity } from '../mail/mail-message.entity.ts';
import { AccountEntity, MemberEntity } from '../members/index.ts';
import { TokenEntity } from '../tokens/token.entity.ts';
import { mailJoining } from './jobs/mail-joining.ts';

const api = useTestApi();
const app = useServedApp(() => api.deps);
let place: Place;
let admin: TestSession;
let manager: TestSession;
let accountId: string;
beforeEach(async () => {
  await api.deps.orm.em.fork().execute('delete from rate_limit');
  place = await buildPlace(api);
  admin = await buildMember(api, place.workspaceId, 'admin', 'Otis');
  manager = await buildMember(api, place.workspaceId, 'manager', 'Mara');
  const account = await api.inWorkspace(place.workspaceId, (scope) =>
    scope.em.findOneOrFail(AccountEntity, { workspaceId: place.workspaceId }),
  );
  accountId = account.id;
  await api.as(manager).joining.addDomain({ accountId, domain: 'northwind.example', idempotencyKey: randomUUID() });
});

async function setJoining(joining: JoiningWay) {
  const { policy } = await api.as(admin).signInWays.settings();
  const { changedAt: _at, changedBy: _by, ...ways } = policy;
  await api.as(admin).signInWays.change({ ...ways, joining, idempotencyKey: randomUUID() });
}

const mailsTo = (toAddress: string) =>
  api.inWorkspace(place.workspaceId, (scope) =>
    scope.em.find(MailMessageEntity, { workspaceId: place.workspaceId, toAddress }, { orderBy: { id: 'asc' } }),
  );

/** Asks to sign in with an address that nobody has, and does the queued job's work. Gives the link's secret; undefined when no mail came. */
async function linkFor(email: string): Promise<string | undefined> {
  const { attemptId, expiresAt } = await api.as(null).identity.requestSignIn({ workspace: place.slug, email });
  const job = { workspaceId: place.workspaceId, attemptId, expiresAt, email: email.toLowerCase(), requestId: 'test' };
  await mailJoining(api.deps)(job);
  await mailJoining(api.deps)(job);
  const mails = await mailsTo(email.toLowerCase());
  return /\/sign-in\/join#([\w-]{64})/.exec(mails.at(-1)?.text ?? '')?.[1];
}

const person = (secret: string | undefined) => ({
  workspace: place.slug,
  secret: secret ?? 'no mail came at all',
  name: 'Vera Newcomer',
  note: 'Ana told me',
});
const memberOf = (email: string) =>
  api.inWorkspace(place.workspaceId, (scope) =>
    scope.em.findOne(MemberEntity, { workspaceId: place.workspaceId, email }),
  );
const waiting = () => api.as(manager).joining.requests({ state: 'waiting' });

/** Somebody who has asked to join; gives the request. */
async function asked(email = 'vera@elsewhere.example') {
  await setJoining('approval');
  await api.as(null).joining.join(person(await linkFor(email)));
  const { rows } = await waiting();
  return rows.find((row) => row.email === email)!;
}

describe('where only invited people are let in', () => {
  it('a stranger gets no mail, and the same answer as anybody', async () => {
    const { slug: workspace, email } = place;
    const stranger = await api.as(null).identity.requestSignIn({ workspace, email: 'vera@northwind.example' });
    const known = await api.as(null).identity.requestSignIn({ workspace, email });
    expect({ ...stranger, attemptId: '', expiresAt: '' }).toEqual({ ...known, attemptId: '', expiresAt: '' });
    expect(await linkFor('vera@northwind.example')).toBeUndefined();
  });
});

describe('an address that nobody has', () => {
  it.each(['link-only', 'domain-of-account'] as const)(
    'leaves the same attempt to guess at as a member’s, %s, whether a mail goes out or not',
    async (way) => {
      await setJoining(way);
      await linkFor('vera@northwind.example');
      await linkFor('vera@elsewhere.example');
      const where = { workspaceId: place.workspaceId, purpose: 'sign-in', memberId: null } as const;
      expect(await api.inWorkspace(place.workspaceId, (scope) => scope.em.count(TokenEntity, where))).toBe(2);
    },
  );
});

describe('where people of an account’s domain may join', () => {
  beforeEach(() => setJoining('domain-of-account'));

  it('one of them joins the account and is signed in, by a link that opens without doing anything', async () => {
    const secret = await linkFor('Vera@Northwind.example');
    const look = () => api.as(null).joining.look({ workspace: place.slug, secret: secret ?? '' });
    const { accountName } = await look();
    expect(await look()).toEqual({ email: 'vera@northwind.example', outcome: 'joins', accountName });
    const answer = await app.post('joining.join', person(secret));
    expect(cookieOf(answer)).toMatch(/^rostra=/);
    expect(await memberOf('vera@northwind.example')).toMatchObject({
      role: 'champion',
      accountId,
      name: 'Vera Newcomer',
    });
    await expect(api.as(null).joining.join(person(secret))).rejects.toThrow('sign-in-link-used');
  });

  it('one of two presses at once gets in', async () => {
    const secret = await linkFor('vera@northwind.example');
    const presses = await Promise.allSettled([1, 2].map(() => api.as(null).joining.join(person(secret))));
    expect(presses.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('others get no mail, and the same answer', async () => {
    expect(await linkFor('vera@elsewhere.example')).toBeUndefined();
    expect(await linkFor('vera@sub.northwind.example')).toBeUndefined();
  });

  it('a link is good for 15 minutes', async () => {
    const secret = await linkFor('vera@northwind.example');
    api.clock.advance(15 * 60_000);
    await expect(api.as(null).joining.join(person(secret))).rejects.toThrow('sign-in-link-expired');
  });

  it('a link is worth nothing once the workspace wants nobody in that way', async () => {
    const secret = await linkFor('vera@northwind.example');
    await setJoining('link-only');
    await expect(api.as(null).joining.join(person(secret))).rejects.toThrow('joining-closed');
  });

  it('a link is worth nothing once champions sign in by no mail any more, and is good again with it', async () => {
    const secret = await linkFor('vera@northwind.example');
    const setLink = async (isChampionLinkOn: boolean) => {
      const { policy } = await api.as(admin).signInWays.settings();
      const { changedAt: _at, changedBy: _by, ...ways } = policy;
      await api.as(admin).signInWays.change({ ...ways, isChampionLinkOn, idempotencyKey: randomUUID() });
    };
    await setLink(false);
    await expect(api.as(null).joining.join(person(secret))).rejects.toThrow('sign-in-way-off');
    expect(await memberOf('vera@northwind.example')).toBeNull();
    await setLink(true);
    expect(await api.as(null).joining.join(person(secret))).toEqual({ outcome: 'joined' });
  });

  it('who joins is no longer signed in as who they were in that browser', async () => {
    const first = await linkFor('vera@northwind.example');
    const cookie = cookieOf(await app.post('joining.join', person(first))) ?? '';
    const second = await linkFor('nils@northwind.example');
    const answer = await app.post('joining.join', person(second), { cookie });
    const isGood = async (brought: string) => (await app.get('session.current', undefined, { cookie: brought })).status;
    expect([await isGood(cookie), await isGood(cookieOf(answer) ?? '')]).toEqual([401, 200]);
  });

  it('somebody imported meanwhile signs in instead', async () => {
    const secret = await linkFor('vera@northwind.example');
    await api.inWorkspace(place.workspaceId, (scope) =>
      scope.em.execute('update member set email = ? where id = ?', ['vera@northwind.example', place.memberId]),
    );
    await expect(api.as(null).joining.join(person(secret))).rejects.toThrow('already-a-member');
  });

  it('a link of another workspace opens nothing here', async () => {
    const secret = await linkFor('vera@northwind.example');
    const other = await buildPlace(api);
    await expect(api.as(null).joining.join({ ...person(secret), workspace: other.slug })).rejects.toThrow(
      'sign-in-link-used',
    );
  });
});

describe('where staff let people in', () => {
  it('a stranger with a proven address waits in the queue, once', async () => {
    const request = await asked('vera@northwind.example');
    expect(request).toMatchObject({ name: 'Vera Newcomer', note: 'Ana told me', account: { id: accountId } });
    expect(await memberOf('vera@northwind.example')).toBeNull();
    await api.as(null).joining.join({ ...person(await linkFor('vera@northwind.example')), note: '' });
    expect((await waiting()).rows).toMatchObject([{ id: request.id, note: 'Ana told me' }]);
  });

  it('is let into an account by one answer, and told by mail', async () => {
    const { id: requestId } = await asked();
    const input = { requestId, accountId, idempotencyKey: randomUUID() };
    const answer = await api.as(manager).joining.approve(input);
    expect(answer).toMatchObject({ state: 'approved', decidedBy: 'Mara', account: { id: accountId } });
    expect(await api.as(manager).joining.approve(input)).toEqual(answer);
    expect(await memberOf('vera@elsewhere.example')).toMatchObject({ role: 'champion', accountId });
    expect((await mailsTo('vera@elsewhere.example')).at(-1)?.subject).toMatch(/^Welcome to/);
    const again = api.as(admin).joining.decline({ requestId, words: '', idempotencyKey: randomUUID() });
    await expect(again).rejects.toMatchObject({
      cause: { code: 'join-request-decided', details: { state: 'approved' } },
    });
  });

  it('is let into an account that is opened with the answer, or none is', async () => {
    const { id: requestId } = await asked();
    const input = { requestId, accountName: ' Elsewhere Ltd ', idempotencyKey: randomUUID() };
    const answer = await api.as(manager).joining.approveIntoNewAccount(input);
    expect(answer).toMatchObject({ state: 'approved', account: { name: 'Elsewhere Ltd' } });
    expect(await api.as(manager).joining.approveIntoNewAccount(input)).toEqual(answer);
    expect(await memberOf('vera@elsewhere.example')).toMatchObject({ accountId: answer.account?.id });
    const conflict = api.as(manager).joining.approveIntoNewAccount({ ...input, accountName: 'Other Ltd' });
    await expect(conflict).rejects.toThrow('idempotency-conflict');
    const again = { ...input, accountName: 'Third Ltd', idempotencyKey: randomUUID() };
    await expect(api.as(manager).joining.approveIntoNewAccount(again)).rejects.toThrow('join-request-decided');
    const names = (await api.as(manager).joining.accounts()).map(({ name }) => name);
    expect(names.filter((name) => name.endsWith(' Ltd'))).toEqual(['Elsewhere Ltd']);
  });

  it('opens one account of a name for two colleagues who are let in at once', async () => {
    const requests = [await asked('vera@elsewhere.example'), await asked('otto@elsewhere.example')];
    const outcomes = await Promise.allSettled(
      requests.map(({ id: requestId }, nth) =>
        api.as(manager).joining.approveIntoNewAccount({
          requestId,
          accountName: nth === 0 ? 'Elsewhere' : 'ELSEWHERE',
          idempotencyKey: randomUUID(),
        }),
      ),
    );
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { cause: { fields: [{ path: 'accountName', message: 'name-taken' }] } },
    });
    expect((await waiting()).total).toBe(1);
  });

  it('is let into a new account by those who run the program, here alone', async () => {
    const { id: requestId } = await asked();
    const other = await buildPlace(api, 'manager');
    const foreign = { workspaceId: other.workspaceId, memberId: other.memberId, role: 'manager' } as const;
    const approve = (who: TestSession) =>
      api.as(who).joining.approveIntoNewAccount({ requestId, accountName: 'Mine', idempotencyKey: randomUUID() });
    await expect(approve(foreign)).rejects.toThrow('not-found');
    await expect(approve({ ...place, role: 'champion' })).rejects.toThrow('not-allowed');
  });

  it('is turned away with words, told by mail, and may ask again', async () => {
    const { id: requestId } = await asked();
    await api.as(manager).joining.decline({ requestId, words: 'Customers only.', idempotencyKey: randomUUID() });
    expect((await mailsTo('vera@elsewhere.example')).at(-1)?.text).toContain('Customers only.');
    expect((await waiting()).total).toBe(0);
    expect((await asked()).id).not.toBe(requestId);
  });

  it('is answered by one of two who answer at once', async () => {
    const { id: requestId } = await asked();
    const outcomes = await Promise.allSettled([
      api.as(manager).joining.approve({ requestId, accountId, idempotencyKey: randomUUID() }),
      api.as(admin).joining.decline({ requestId, words: '', idempotencyKey: randomUUID() }),
    ]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('keys are for one answer', async () => {
    const { id: requestId } = await asked();
    const key = randomUUID();
    await api.as(manager).joining.decline({ requestId, words: 'No.', idempotencyKey: key });
    const other = api.as(manager).joining.decline({ requestId, words: 'Other.', idempotencyKey: key });
    await expect(other).rejects.toThrow('idempotency-conflict');
  });

  it('an account and a request of another workspace do not exist', async () => {
    const { id: requestId } = await asked();
    const other = await buildPlace(api, 'manager');
    const foreign = { workspaceId: other.workspaceId, memberId: other.memberId, role: 'manager' } as const;
    const champion = await buildMember(api, other.workspaceId, 'champion');
    const { accountId: elsewhere } = await api.inWorkspace(other.workspaceId, (scope) =>
      scope.em.findOneOrFail(MemberEntity, { id: champion.memberId }),
    );
    const approve = (who: TestSession, id: string) =>
      api.as(who).joining.approve({ requestId, accountId: id, idempotencyKey: randomUUID() });
    await expect(approve(foreign, elsewhere ?? '')).rejects.toThrow('not-found');
    await expect(approve(manager, elsewhere ?? '')).rejects.toThrow('not-found');
    await expect(approve({ ...place, role: 'champion' }, accountId)).rejects.toThrow('not-allowed');
  });

  it('are found by name and address, the longest waiting first, page by page', async () => {
    await setJoining('approval');
    for (const name of ['a', 'b', 'c']) {
      api.clock.advance(1000);
      await api.as(null).joining.join(person(await linkFor(`${name}_x@elsewhere.example`)));
    }
    const { rows, total } = await api.as(manager).joining.requests({ page: 2, pageSize: 2 });
    expect([total, rows.map(({ email }) => email)]).toEqual([3, ['c_x@elsewhere.example']]);
    const found = await api.as(manager).joining.requests({ search: 'B_X' });
    expect([found.total, found.waiting]).toEqual([1, 3]);
  });
});

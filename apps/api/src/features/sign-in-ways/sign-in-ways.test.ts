import { randomUUID } from 'node:crypto';
import type { SignInWays } from '@rostra/shared/sign-in-ways/sign-in-ways.schema';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember } from '../../testing/build-people.ts';
import { buildPlace, type Place } from '../../testing/build-place.ts';
import { longAgo, recently } from '../../testing/proven-session.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { AuditEventEntity } from '../audit/audit-event.entity.ts';
import { mailSignIn } from '../identity/index.ts';
import { MailMessageEntity } from '../mail/mail-message.entity.ts';

const api = useTestApi();
let place: Place;
let admin: TestSession;
beforeEach(async () => {
  place = await buildPlace(api);
  admin = await buildMember(api, place.workspaceId, 'admin', 'Otis');
});

async function waysNow(): Promise<SignInWays & { version: number }> {
  const { policy } = await api.as(admin).signInWays.settings();
  const { changedAt: _at, changedBy: _by, ...ways } = policy;
  return ways;
}

async function change(parts: Partial<SignInWays> & { version?: number }, idempotencyKey: string = randomUUID()) {
  return api.as(admin).signInWays.change({ ...(await waysNow()), ...parts, idempotencyKey });
}

/** Connects a provider that is never asked anything here. */
function connect(audience: 'staff' | 'champion' = 'staff') {
  const connection = { audience, issuer: 'https://login.example.com', clientId: 'c', clientSecret: 's', label: 'Okta' };
  return api.as(admin).oidc.save({ ...connection, vouchedDomains: [], idempotencyKey: randomUUID() });
}

const offered = () => api.as(null).signInWays.offered({ workspace: place.slug });

describe('the ways to sign in', () => {
  it('are the house’s own until somebody says otherwise', async () => {
    expect(await api.as(admin).signInWays.settings()).toMatchObject({
      policy: { version: 0, isChampionLinkOn: true, isStaffLinkOn: true, joining: 'link-only', changedBy: null },
      history: [],
    });
    expect(await offered()).toEqual({
      champions: { isLinkOn: true, provider: null },
      staff: { isLinkOn: true, provider: null },
      canJoin: false,
    });
  });

  it('change only soon after whoever changes them proved who they are', async () => {
    const asked = { ...(await waysNow()), joining: 'approval' as const, idempotencyKey: randomUUID() };
    await expect(api.as(longAgo(admin)).signInWays.change(asked)).rejects.toThrow('sign-in-not-recent');
    expect(await waysNow()).toMatchObject({ version: 0, joining: 'link-only' });
    // The portal sends the same again once the proof is there.
    expect(await api.as(recently(api, admin)).signInWays.change(asked)).toMatchObject({ version: 1 });
  });

  it('are kept as versions, with who changed them and when, and one row in the audit log', async () => {
    await change({ joining: 'approval' });
    api.clock.advance(1000);
    await change({ isChampionLinkOn: false });
    const { policy, history } = await api.as(admin).signInWays.settings();
    expect(policy).toMatchObject({ version: 2, isChampionLinkOn: false, joining: 'approval', changedBy: 'Otis' });
    expect(history.map(({ version, joining }) => [version, joining])).toEqual([
      [1, 'approval'],
      [0, 'link-only'],
    ]);
    const where = { workspaceId: place.workspaceId, action: 'signInWays.change' };
    const rows = await api.inWorkspace(place.workspaceId, (scope) =>
      scope.em.find(AuditEventEntity, where, { orderBy: { id: 'asc' } }),
    );
    expect(rows).toMatchObject([
      { before: { joining: 'link-only' }, after: { joining: 'approval' } },
      { before: { isChampionLinkOn: true }, after: { isChampionLinkOn: false } },
    ]);
  });

  it('leave nobody of the team locked out', async () => {
    await expect(change({ isStaffLinkOn: false })).rejects.toThrow('staff-locked-out');
    await expect(change({ isStaffOidcOn: true })).rejects.toThrow('provider-not-connected');
    await connect();
    await expect(change({ isStaffLinkOn: false, isStaffOidcOn: true })).rejects.toThrow('provider-not-proven');
    await change({ isStaffOidcOn: true });
  });

  it('are changed by one of two who change them at once', async () => {
    const { version } = await waysNow();
    const outcomes = await Promise.allSettled([
      change({ version, joining: 'approval' }),
      change({ version, joining: 'domain-of-account' }),
    ]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(change({ version })).rejects.toThrow('changed-meanwhile');
  });

  it('are changed once per key', async () => {
    const key = randomUUID();
    const input = { ...(await waysNow()), joining: 'approval' as const, idempotencyKey: key };
    const first = await api.as(admin).signInWays.change(input);
    expect(await api.as(admin).signInWays.change(input)).toEqual(first);
    await expect(api.as(admin).signInWays.change({ ...input, joining: 'link-only' })).rejects.toThrow(
      'idempotency-conflict',
    );
  });

  it('are for administrators, of this workspace alone', async () => {
    const manager = await buildMember(api, place.workspaceId, 'manager');
    await expect(api.as(manager).signInWays.settings()).rejects.toThrow('not-allowed');
    await change({ joining: 'approval' });
    const other = await buildPlace(api, 'admin');
    const stranger = { workspaceId: other.workspaceId, memberId: other.memberId, role: 'admin' } as const;
    expect((await api.as(stranger).signInWays.settings()).policy.version).toBe(0);
  });

  it('stand on the sign-in page as they are, for anybody', async () => {
    await connect();
    await connect('champion');
    await change({ isStaffOidcOn: true, isChampionOidcOn: true, isChampionLinkOn: false, joining: 'approval' });
    const startPath = (audience: string) => `/oidc/${place.slug}/${audience}/start`;
    expect(await offered()).toEqual({
      champions: { isLinkOn: false, provider: { label: 'Okta', startPath: startPath('champion') } },
      staff: { isLinkOn: true, provider: { label: 'Okta', startPath: startPath('staff') } },
      canJoin: true,
    });
    await expect(api.as(null).signInWays.offered({ workspace: 'no-such-place' })).rejects.toThrow('not-found');
  });
});

describe('with the mailed link turned off for champions', () => {
  const mails = () =>
    api.inWorkspace(place.workspaceId, (scope) => scope.em.find(MailMessageEntity, { workspaceId: place.workspaceId }));
  const ask = () => api.as(null).identity.requestSignIn({ workspace: place.slug, email: place.email });

  it('a mail sent before is worth nothing, and the same as ever is answered to whoever asks for another', async () => {
    const { attemptId, expiresAt } = await ask();
    const { workspaceId, memberId } = place;
    await mailSignIn(api.deps)({ workspaceId, attemptId, memberId, expiresAt, requestId: 'test' });
    const [mail] = await mails();
    const secret = /#([\w-]{64})/.exec(mail?.text ?? '')?.[1] ?? '';
    await change({ isChampionLinkOn: false });
    const confirm = () => api.as(null).identity.confirmSignInLink({ workspace: place.slug, secret });
    await expect(confirm()).rejects.toThrow('sign-in-way-off');
    expect(Object.keys(await ask())).toEqual(['attemptId', 'expiresAt', 'mailbox']);
    // The refusal left the link as it was.
    await change({ isChampionLinkOn: true });
    await confirm();
  });
});

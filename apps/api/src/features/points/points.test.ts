import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Scope } from '../../db/workspace-scope.ts';
import { MemberEntity } from '../members/index.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { awardPoints, holdPoints, releaseHold, reverseAward, spendHold } from './index.ts';
import { lockBalance } from './lock-balance.ts';
import { readOpenLots } from './read-lots.ts';

const api = useTestApi();
let workspaceId: string;
let memberId: string;

beforeAll(async () => {
  workspaceId = await buildWorkspace(api);
});
beforeEach(async () => {
  ({ memberId } = await buildMember(api, workspaceId, 'champion'));
});

const ruleVersion = { rule: 'challenge', version: 1 };
const deed = (id = randomUUID()) => ({ type: 'submission-stage', id, part: '' });

function award(points: number, source = deed(), idempotencyKey?: string) {
  const request = { memberId, source, ruleVersion, statusPoints: points, rewardPoints: points };
  return inScope((scope) => awardPoints(scope, idempotencyKey ? { ...request, idempotencyKey } : request));
}
const inScope = <Result>(work: (scope: Scope) => Promise<Result>) => api.inWorkspace(workspaceId, work);
const balance = () => inScope(async (scope) => (await lockBalance(scope, memberId)).balance);
const hold = (amount: number, source = deed()) =>
  inScope((scope) => holdPoints(scope, { memberId, source, ruleVersion, amount }));

describe('an award', () => {
  it('posts status and reward points and opens a lot that lasts 18 months', async () => {
    await award(100);
    expect(await balance()).toMatchObject({ status: 100, available: 100, sequence: 2 });
    const [lot] = await inScope((scope) => readOpenLots(scope, memberId));
    expect(lot).toMatchObject({ amount: 100, remaining: 100, expiresAt: new Date('2027-09-10T08:00:00.000Z') });
  });

  it('happens once per source, however many come at once', async () => {
    const source = deed();
    const results = await Promise.all(Array.from({ length: 8 }, () => award(100, source)));
    expect(new Set(results.map((result) => result.postingId)).size).toBe(1);
    expect(results.filter((result) => !result.isRepeat)).toHaveLength(1);
    expect(await balance()).toMatchObject({ status: 100, available: 100 });
  });

  it('refuses another amount for the same source, and another source under the same key', async () => {
    const source = deed();
    await award(100, source, 'key-of-the-first');
    await expect(award(200, source)).rejects.toMatchObject({ code: 'idempotency-conflict' });
    await expect(award(100, deed(), 'key-of-the-first')).rejects.toMatchObject({ code: 'idempotency-conflict' });
    expect(await balance()).toMatchObject({ available: 100 });
  });

  it('raises the tier at once and records the step', async () => {
    expect((await award(249)).rise).toBeNull();
    expect((await award(1)).rise).toEqual({ from: 'none', to: 'bronze' });
    expect((await award(2_250)).rise).toEqual({ from: 'bronze', to: 'gold' });
    const member = await inScope((scope) => scope.em.findOneOrFail(MemberEntity, { workspaceId, id: memberId }));
    expect(member.tier).toBe('gold');
  });

  it('for a member of another workspace is not found', async () => {
    const other = await buildWorkspace(api);
    const request = { memberId, source: deed(), ruleVersion, statusPoints: 1, rewardPoints: 1 };
    await expect(api.inWorkspace(other, (scope) => awardPoints(scope, request))).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('a hold', () => {
  it('takes the lots that expire first and a release gives the same lots back', async () => {
    await award(100);
    api.clock.advance(86_400_000);
    await award(100);
    const source = deed();
    await hold(150, source);
    const during = await inScope((scope) => readOpenLots(scope, memberId));
    expect(during.map((lot) => lot.remaining)).toEqual([50]);
    await inScope((scope) => releaseHold(scope, { memberId, source, ruleVersion }));
    const after = await inScope((scope) => readOpenLots(scope, memberId));
    expect(after.map((lot) => lot.remaining)).toEqual([100, 100]);
    expect(await balance()).toMatchObject({ available: 200, held: 0 });
  });

  it('of two for the last points lets one win and costs the other nothing', async () => {
    await award(100);
    const results = await Promise.allSettled([hold(80), hold(80)]);
    expect(results.map((result) => result.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const lost = results.find((result) => result.status === 'rejected');
    expect(lost?.reason).toMatchObject({ code: 'not-enough-points', details: { missing: 60 } });
    expect(await balance()).toMatchObject({ available: 20, held: 80 });
  });

  it('that ends after the points’ date gives them back for 30 days, once: the second time they expire at once', async () => {
    const DAYS = 86_400_000;
    await award(100);
    const [first, second] = [deed(), deed()];
    await hold(100, first);
    api.clock.advance(600 * DAYS);
    await inScope((scope) => releaseHold(scope, { memberId, source: first, ruleVersion }));
    expect(await balance()).toMatchObject({ available: 100, expired: 0 });
    await hold(100, second);
    api.clock.advance(31 * DAYS);
    const ended = await inScope((scope) => releaseHold(scope, { memberId, source: second, ruleVersion }));
    expect(ended.balance).toMatchObject({ available: 0, held: 0, expired: 100 });
    expect(await balance()).toMatchObject({ available: 0, held: 0, expired: 100 });
    const kinds = await inScope((scope) =>
      scope.em.execute(
        'select kind from posting where workspace_id = ? and member_id = ? order by number desc limit 2',
        [workspaceId, memberId],
      ),
    );
    expect(kinds).toEqual([{ kind: 'expiry' }, { kind: 'release' }]);
  });

  it('that was spent cannot be released, and the other way round', async () => {
    await award(100);
    const source = deed();
    await hold(100, source);
    await inScope((scope) => spendHold(scope, { memberId, source, ruleVersion }));
    await expect(inScope((scope) => releaseHold(scope, { memberId, source, ruleVersion }))).rejects.toMatchObject({
      code: 'hold-closed',
    });
    expect(await balance()).toMatchObject({ available: 0, held: 0, spent: 100 });
  });
});

describe('a reversal', () => {
  it('after the points were spent is owed, and the next award pays it', async () => {
    const first = await award(100);
    const source = deed();
    await hold(70, source);
    await inScope((scope) => spendHold(scope, { memberId, source, ruleVersion }));
    await inScope((scope) => reverseAward(scope, { postingId: first.postingId, reason: 'Wrong customer' }));
    expect(await balance()).toMatchObject({ status: 0, available: 0, spent: 70, owed: 70 });
    await award(100);
    expect(await balance()).toMatchObject({ status: 100, available: 30, owed: 0 });
  });

  it('happens once', async () => {
    const { postingId } = await award(100);
    const reverse = () => inScope((scope) => reverseAward(scope, { postingId, reason: 'Twice' }));
    const results = await Promise.all([reverse(), reverse()]);
    expect(results.filter((result) => !result.isRepeat)).toHaveLength(1);
    expect(await balance()).toMatchObject({ status: 0, available: 0 });
  });
});

describe('the ledger', () => {
  it('cannot be changed or deleted, not even by its owner', async () => {
    await award(100);
    await expect(inScope((scope) => scope.em.execute('delete from entry'))).rejects.toThrow(/permission denied/);
    const owner = new pg.Client({ connectionString: api.databaseUrl });
    await owner.connect();
    await expect(owner.query(`update posting set reason = 'Another'`)).rejects.toThrow('posting is append-only');
    await expect(owner.query('delete from entry')).rejects.toThrow('entry is append-only');
    await owner.end();
  });

  it('chains every entry to the one before', async () => {
    await award(100);
    await award(50);
    const rows = await inScope((scope) =>
      scope.em.execute<{ chainHash: string; head: string; sequence: string }[]>(
        `select e.sequence, e.chain_hash as "chainHash", b.chain_head as head from entry e join balance b using (workspace_id, member_id)
          where e.workspace_id = ? and e.member_id = ? order by e.sequence`,
        [workspaceId, memberId],
      ),
    );
    expect(rows.map((row) => Number(row.sequence))).toEqual([1, 2, 3, 4]);
    expect(rows.at(-1)?.chainHash).toBe(rows.at(-1)?.head);
    expect(new Set(rows.map((row) => row.chainHash)).size).toBe(4);
  });
});

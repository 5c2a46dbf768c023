import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import type { Scope } from '../../../db/workspace-scope.ts';
import { buildMember, buildWorkspace } from '../../../testing/build-people.ts';
import { useTestApi } from '../../../testing/use-test-api.ts';
import { MemberEntity } from '../../members/index.ts';
import { awardPoints } from '../index.ts';
import { lockBalance } from '../lock-balance.ts';
import { sumStatusSince } from '../queries/sum-status-since.ts';
import { awardBatch, type BatchAward } from './award-batch.ts';

const api = useTestApi();
let workspaceId: string;
const people: string[] = [];

beforeAll(async () => {
  workspaceId = await buildWorkspace(api);
  for (let index = 0; index < 6; index += 1) {
    people.push((await buildMember(api, workspaceId, 'champion')).memberId);
  }
});

const inScope = <Result>(work: (scope: Scope) => Promise<Result>) => api.inWorkspace(workspaceId, work);
const balance = (memberId: string) => inScope(async (scope) => (await lockBalance(scope, memberId)).balance);

function award(memberId: string, points: number, id: string = randomUUID()): BatchAward {
  return {
    kind: 'opening',
    memberId,
    source: { type: 'opening', id, part: '' },
    ruleVersion: { rule: 'opening', version: 1 },
    statusPoints: points,
    rewardPoints: points,
  };
}

it('gives many members their awards, several to one, and raises the tiers they reach', async () => {
  const [ana, ben] = people;
  const outcomes = await inScope((scope) => awardBatch(scope, [award(ana!, 200), award(ben!, 10), award(ana!, 60)]));
  expect(outcomes.map(({ kind }) => kind)).toEqual(['posted', 'posted', 'posted']);
  expect(await balance(ana!)).toMatchObject({ status: 260, available: 260, sequence: 4 });
  expect(await balance(ben!)).toMatchObject({ status: 10, available: 10, sequence: 2 });
  const tier = await inScope(
    async (scope) => (await scope.em.findOneOrFail(MemberEntity, { workspaceId, id: ana! })).tier,
  );
  expect(tier).toBe('bronze');
});

it('is told as a repeat when it stands already, beside what is new', async () => {
  const [, , cleo] = people;
  const first = award(cleo!, 50);
  await inScope((scope) => awardBatch(scope, [first]));
  const outcomes = await inScope((scope) => awardBatch(scope, [first, award(cleo!, 5), first]));
  expect(outcomes.map(({ kind }) => kind)).toEqual(['repeat', 'posted', 'repeat']);
  expect(await balance(cleo!)).toMatchObject({ available: 55 });
});

it('happens once when two batches come at once, whatever their order', async () => {
  const batch = people.flatMap((memberId) => [award(memberId, 7), award(memberId, 9)]);
  const before = await Promise.all(people.map(balance));
  const both = await Promise.all([
    inScope((scope) => awardBatch(scope, batch)),
    inScope((scope) => awardBatch(scope, batch.toReversed())),
  ]);
  expect(both.flat().filter(({ kind }) => kind === 'posted')).toHaveLength(batch.length);
  const after = await Promise.all(people.map(balance));
  expect(after.map(({ available }, index) => available - before[index]!.available)).toEqual(people.map(() => 16));
});

it('writes nothing when one of them conflicts or names a stranger', async () => {
  const [, , , dana] = people;
  const standing = award(dana!, 20);
  await inScope((scope) => awardBatch(scope, [standing]));
  const before = await balance(dana!);
  const changed = { ...standing, statusPoints: 21, rewardPoints: 21 };
  await expect(inScope((scope) => awardBatch(scope, [award(dana!, 1), changed]))).rejects.toMatchObject({
    code: 'idempotency-conflict',
  });
  await expect(inScope((scope) => awardBatch(scope, [award(dana!, 1), award(randomUUID(), 1)]))).rejects.toMatchObject({
    code: 'not-found',
  });
  expect(await balance(dana!)).toEqual(before);
});

it('tells a refused award from the others, and keeps them', async () => {
  const [, , , , eli] = people;
  const before = await balance(eli!);
  const outcomes = await inScope((scope) => awardBatch(scope, [award(eli!, 0), award(eli!, 3)]));
  expect(outcomes).toMatchObject([{ kind: 'refused', refusal: { code: 'points-not-positive' } }, { kind: 'posted' }]);
  expect((await balance(eli!)).available).toBe(before.available + 3);
});

it('keeps the status points of the window right, also for deeds that lie outside it', async () => {
  const { memberId } = await buildMember(api, workspaceId, 'champion');
  const long = new Date('2020-01-01T00:00:00.000Z');
  await inScope((scope) =>
    awardBatch(scope, [{ ...award(memberId, 400), kind: 'award', occurredAt: long }, award(memberId, 30)]),
  );
  await inScope((scope) => awardPoints(scope, { ...award(memberId, 11) }));
  const since = new Date('2025-06-01T00:00:00.000Z');
  expect(await inScope((scope) => sumStatusSince(scope, memberId, since))).toBe(41);
  expect(await inScope((scope) => sumStatusSince(scope, memberId, new Date('2019-01-01T00:00:00.000Z')))).toBe(441);
});

import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { beforeEach, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { givePoints } from '../../testing/build-reward.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { awardPoints, holdPoints, reverseAward } from '../points/index.ts';

const api = useTestApi();
let workspaceId: string;
let mara: TestSession;
let old: TestSession;
let ana: TestSession;

beforeEach(async () => {
  workspaceId = await buildWorkspace(api);
  mara = await buildMember(api, workspaceId, 'manager');
  old = await buildMember(api, workspaceId, 'champion');
  ana = await buildMember(api, workspaceId, 'champion');
  await givePoints(api, old, 300);
});

const key = () => ({ idempotencyKey: randomUUID() });
const source = { type: 'test', id: 'late', part: '' };
const ruleVersion = { rule: 'test', version: 1 };

async function firstPosting(): Promise<string> {
  return (await api.as(old).points.statement({})).rows[0]!.postingId;
}

/** Lets `late` wait for the lock of somebody who is merged away while it waits. */
async function meetMerge(late: () => Promise<unknown>): Promise<PromiseSettledResult<unknown>[]> {
  // Held by a third transaction, so that the merge comes first in the line and the late one second.
  const third = new pg.Client({ connectionString: api.databaseUrl });
  await third.connect();
  try {
    await third.query('begin');
    await third.query("select set_config('rostra.workspace_id', $1, true)", [workspaceId]);
    await third.query('select from balance where member_id = $1 for update', [old.memberId]);
    const pair = { fromId: old.memberId, intoId: ana.memberId };
    const merging = api.as(mara).merges.merge({ ...pair, reason: 'One person', ...key() });
    await untilWaiting(third, 1);
    const following = late();
    await untilWaiting(third, 2);
    await third.query('commit');
    return await Promise.allSettled([merging, following]);
  } finally {
    await third.end();
  }
}

async function untilWaiting(client: pg.Client, count: number): Promise<void> {
  for (;;) {
    // Within a transaction the view would go on showing what it showed first.
    await client.query('select pg_stat_clear_snapshot()');
    const { rows } = await client.query<{ waiting: number }>(
      `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if ((rows[0]?.waiting ?? 0) >= count) return;
  }
}

it('refuses an award that waited while its champion was merged away', async () => {
  const request = { memberId: old.memberId, source, ruleVersion, statusPoints: 50, rewardPoints: 50 };
  const [merged, awarded] = await meetMerge(() => api.inWorkspace(workspaceId, (scope) => awardPoints(scope, request)));
  expect(merged?.status).toBe('fulfilled');
  expect(awarded).toMatchObject({ status: 'rejected', reason: { code: 'already-merged' } });
  expect((await api.as(mara).points.standingOf({ memberId: old.memberId })).available).toBe(0);
  expect(await api.as(ana).points.standing()).toMatchObject({ available: 300, statusPoints: 300 });
});

it('refuses a hold that waited, so that no points are set aside where nobody can end it', async () => {
  const request = { memberId: old.memberId, source, ruleVersion, amount: 100 };
  const [, held] = await meetMerge(() => api.inWorkspace(workspaceId, (scope) => holdPoints(scope, request)));
  expect(held).toMatchObject({ status: 'rejected', reason: { code: 'already-merged' } });
});

it('refuses a reversal that waited, and takes the points from the survivor when it is asked again', async () => {
  const postingId = await firstPosting();
  const reverse = () => api.inWorkspace(workspaceId, (scope) => reverseAward(scope, { postingId, reason: 'Twice' }));
  const [, reversed] = await meetMerge(reverse);
  expect(reversed).toMatchObject({ status: 'rejected', reason: { code: 'already-merged' } });
  await reverse();
  expect(await api.as(ana).points.standing()).toMatchObject({ available: 0, statusPoints: 0, owed: 0 });
});

it('tells a reversal that is asked again after the merge that it stands', async () => {
  const postingId = await firstPosting();
  const reverse = () => api.inWorkspace(workspaceId, (scope) => reverseAward(scope, { postingId, reason: 'Twice' }));
  const first = await reverse();
  await api.as(mara).merges.merge({ fromId: old.memberId, intoId: ana.memberId, reason: 'One person', ...key() });
  expect(await reverse()).toMatchObject({ postingId: first.postingId, isRepeat: true });
});

import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildChallenge, firstWaiting, submitStage } from '../../../testing/build-challenge.ts';
import { buildMember, buildWorkspace } from '../../../testing/build-people.ts';
import { useTestApi } from '../../../testing/use-test-api.ts';

const api = useTestApi();

describe('the queue', () => {
  it('shows what was promised first first, its clock, and what became of the rest', async () => {
    const place = await buildWorkspace(api);
    const boss = await buildMember(api, place, 'manager');
    const [early, late] = [
      await buildMember(api, place, 'champion', 'Early Bird'),
      await buildMember(api, place, 'champion', 'Late 100%'),
    ];
    const challenge = await buildChallenge(api, boss);
    await submitStage(api, early, challenge);
    api.clock.advance(47 * 3_600_000);
    await submitStage(api, late, challenge);
    api.clock.advance(2 * 3_600_000);
    const queue = await api.as(boss).moderation.queue({});
    expect(queue.rows.map((row) => [row.champion.name, row.isOverdue])).toEqual([
      ['Early Bird', true],
      ['Late 100%', false],
    ]);
    expect(queue.counts).toMatchObject({ submitted: 2, overdue: 1 });
    expect(queue.challenges).toEqual([{ id: challenge.id, title: challenge.title, waiting: 2 }]);
    expect(await api.as(boss).moderation.queue({ search: '100%' })).toMatchObject({
      total: 1,
      rows: [{ champion: { name: 'Late 100%' } }],
    });
    expect(await api.as(boss).moderation.queue({ page: 2, pageSize: 1 })).toMatchObject({
      total: 2,
      rows: [{ champion: { name: 'Late 100%' } }],
    });

    const item = await firstWaiting(api, boss, challenge.id);
    expect(item.champion).toMatchObject({ name: 'Early Bird', tier: 'none', approvedBefore: 0 });
    await api.as(boss).moderation.approve({
      idempotencyKey: randomUUID(),
      submissionStageId: item.submissionStageId,
      version: item.version,
    });
    expect(await api.as(boss).moderation.queue({ state: 'approved' })).toMatchObject({
      total: 1,
      counts: { submitted: 1, approved: 1 },
    });
  });
});

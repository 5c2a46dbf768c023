import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { givePoints } from '../../testing/build-reward.ts';
import { runNight } from '../../testing/run-night.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { previewTiers } from './jobs/preview-tiers.ts';
import { raiseTiers } from './jobs/raise-tiers.ts';
import { replaceTiers } from './jobs/replace-tiers.ts';

const api = useTestApi();
const key = () => ({ idempotencyKey: randomUUID() });

async function publish(admin: TestSession, bronze: number): Promise<void> {
  const tiers = api.as(admin).tiers;
  const terms = { kind: 'rolling', windowMonths: 12, keptMonths: 12, graceDays: 30 } as const;
  const thresholds = { bronze, silver: 1_000, gold: 2_500 };
  const draft = await tiers.saveDraft({ ...terms, thresholds, falls: 'as-promised', note: '', revision: 0, ...key() });
  const { workspaceId } = admin;
  await tiers.preview({ revision: draft.revision, ...key() });
  await previewTiers(api.deps)({
    workspaceId,
    version: draft.version,
    startedAt: api.clock.now().toISOString(),
  });
  await tiers.publish({ revision: draft.revision, ...key() });
  await replaceTiers(api.deps)({ workspaceId, version: draft.version });
}

it('an award that a change of policy overtook is placed by the policy in force the night after', async () => {
  api.clock.set('2026-03-10T09:00:00Z');
  const workspaceId = await buildWorkspace(api);
  const admin = await buildMember(api, workspaceId, 'admin');
  const ana = await buildMember(api, workspaceId, 'champion');
  // The award has read the policy and waits for its champion's turn, while the change comes past somebody without points.
  const third = new pg.Client({ connectionString: api.databaseUrl });
  await third.connect();
  try {
    await third.query('begin');
    await third.query(`select pg_advisory_xact_lock(hashtextextended('balance:' || $1, 0))`, [ana.memberId]);
    const award = givePoints(api, ana, 150);
    await untilWaiting(third);
    await publish(admin, 100);
    await third.query('commit');
    await award;
  } finally {
    await third.end();
  }
  expect((await api.as(ana).tiers.mine()).tier).toBe('none');
  api.clock.advance(24 * 3_600_000);
  await runNight(api.deps, { workspaceId, task: raiseTiers });
  expect((await api.as(ana).tiers.mine()).tier).toBe('bronze');
  const { rows } = await api.as(ana).tiers.history({});
  expect(rows).toMatchObject([{ from: 'none', to: 'bronze', reason: 'policy', statusPoints: 150 }]);
  api.clock.advance(24 * 3_600_000);
  await runNight(api.deps, { workspaceId, task: raiseTiers });
  expect((await api.as(ana).tiers.history({})).total).toBe(1);
});

async function untilWaiting(client: pg.Client): Promise<void> {
  for (;;) {
    // Within a transaction the view would go on showing what it showed first.
    await client.query('select pg_stat_clear_snapshot()');
    const { rows } = await client.query<{ waiting: number }>(
      `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if ((rows[0]?.waiting ?? 0) > 0) return;
  }
}

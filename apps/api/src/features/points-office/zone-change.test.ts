import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { earnPoints } from '../../testing/earn-points.ts';
import { runNight } from '../../testing/run-night.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { countPointsDays } from './jobs/count-points-days.ts';

const api = useTestApi();
let workspaceId: string;
let manager: TestSession;
let ana: TestSession;
beforeEach(async () => {
  api.clock.set('2026-05-10T09:00:00Z');
  workspaceId = await buildWorkspace(api);
  manager = await buildMember(api, workspaceId, 'manager');
  ana = await buildMember(api, workspaceId, 'champion');
});

const counted = () =>
  api.inWorkspace(workspaceId, (scope) =>
    scope.em.execute<{ postings: number }[]>(
      `select coalesce(sum(postings), 0)::int as postings from points_day where workspace_id = ?`,
      [workspaceId],
    ),
  );

async function moveTo(timeZone: string): Promise<void> {
  const admin = await buildMember(api, workspaceId, 'admin');
  await api.as(admin).workspace.saveCalendar({ version: 0, timeZone, yearStartMonth: 1, idempotencyKey: randomUUID() });
}

it.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Etc/GMT+12'])(
  'counts every posting once, and those of the days before by the new days: %s',
  async (timeZone) => {
    // One an hour for four days; the zone changes after two, once a night was counted by the old one.
    for (let hour = 0; hour < 96; hour += 1) {
      await earnPoints(api, ana, 10);
      api.clock.advance(3_600_000);
      if (hour === 47) {
        await runNight(api.deps, { workspaceId, task: countPointsDays });
        await moveTo(timeZone);
      }
    }
    api.clock.advance(48 * 3_600_000);
    await runNight(api.deps, { workspaceId, task: countPointsDays, timeZone });
    expect(await counted()).toEqual([{ postings: 96 }]);
    expect((await api.as(manager).pointsOffice.get({})).quarter).toMatchObject({ issued: 960, awards: 96 });
  },
);

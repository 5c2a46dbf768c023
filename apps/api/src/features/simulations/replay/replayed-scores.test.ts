import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildTalk, firstWaiting, submitStage } from '../../../testing/build-challenge.ts';
import { buildMember, buildWorkspace } from '../../../testing/build-people.ts';
import { buildRuleDraft, ruleTerms } from '../../../testing/build-rule.ts';
import type { TestSession } from '../../../testing/test-api.ts';
import { useTestApi } from '../../../testing/use-test-api.ts';
import { runSimulation } from '../jobs/run-simulation.ts';

const api = useTestApi();
let workspaceId: string;
let manager: TestSession;
let ana: TestSession;
beforeEach(async () => {
  api.clock.set('2026-01-10T09:00:00Z');
  workspaceId = await buildWorkspace(api);
  manager = await buildMember(api, workspaceId, 'manager');
  ana = await buildMember(api, workspaceId, 'champion', 'Ana Ruiz');
});

const isTalk = { kind: 'comparison', fact: 'challenge.kind', operator: 'is', value: 'talk' } as const;
const byScore = (points: number) =>
  ruleTerms({
    condition: isTalk,
    amount: { kind: 'rubric', statusPoints: points, rewardPoints: points, scoreMax: 5 },
  });

/** Ana gives a talk that is scored, or one of a challenge that scores none; the days after pass. */
async function talked(score: number | null) {
  const rubric = score === null ? null : { scoreMax: 5, meaning: '5: with figures.' };
  const challenge = await buildTalk(api, manager, { rubric });
  await submitStage(api, ana, challenge);
  const { submissionStageId, version } = await firstWaiting(api, manager, challenge.id);
  await api.as(manager).moderation.approve({ idempotencyKey: randomUUID(), submissionStageId, version, score });
  api.clock.advance(10 * 24 * 3_600_000);
}

async function tried(ruleId: string) {
  const staff = api.as(manager).simulations;
  const asked = { months: 12, ruleIds: [ruleId], hasTierPolicy: false };
  const { id: simulationId } = await staff.start({ ...asked, idempotencyKey: randomUUID() });
  await runSimulation(api.deps)({ workspaceId, simulationId });
  return (await staff.get({ simulationId })).result;
}

describe('a trial on history', () => {
  it('weighs stages by the score they were given, and leaves what was not scored to the rules after', async () => {
    await talked(4);
    await talked(2);
    await talked(null);
    const { id } = await buildRuleDraft(api, manager, 'By marks', byScore(50));
    expect(await tried(id)).toMatchObject({
      deeds: 3,
      posted: { statusPoints: 1_200 },
      today: { statusPoints: 1_200 },
      draft: { statusPoints: 200 + 100 + 400 },
    });
  });

  it('comes to what the ledger says where a rule by score is in force, also for what it paid nothing', async () => {
    const { id: ruleId } = await buildRuleDraft(api, manager, 'By marks', byScore(50));
    await api.as(manager).rules.publish({ idempotencyKey: randomUUID(), ruleId, revision: 2, fromDay: null });
    await talked(4);
    await talked(0);
    const { id } = await buildRuleDraft(api, manager, 'By better marks', byScore(80));
    await api.as(manager).rules.move({ idempotencyKey: randomUUID(), ruleId: id, place: 1 });
    expect(await tried(id)).toMatchObject({
      deeds: 2,
      posted: { statusPoints: 200 },
      today: { statusPoints: 200 },
      draft: { statusPoints: 320 },
    });
  });
});

import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../../testing/build-people.ts';
import { buildRule, buildRuleDraft, ruleTerms } from '../../../testing/build-rule.ts';
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

const DAY = 24 * 3_600_000;
const of = (kind: string) => ({ kind: 'comparison', fact: 'signal.type', operator: 'is', value: kind }) as const;
const pays = (points: number) => ({ kind: 'fixed', statusPoints: points, rewardPoints: points }) as const;
const forSignals = (kind: string, points: number) =>
  ruleTerms({ source: 'signal', condition: of(kind), amount: pays(points) });

/** Ana does something elsewhere today; the days after pass. */
async function did(kind: string, facts: Record<string, number> = {}): Promise<string> {
  const onDay = api.clock.now().toISOString().slice(0, 10);
  const { id } = await api
    .as(manager)
    .signals.record({ idempotencyKey: randomUUID(), memberId: ana.memberId, kind, onDay, facts });
  api.clock.advance(10 * DAY);
  return id;
}

async function tried(ruleId: string) {
  const staff = api.as(manager).simulations;
  const { id: simulationId } = await staff.start({
    months: 12,
    ruleIds: [ruleId],
    hasTierPolicy: false,
    idempotencyKey: randomUUID(),
  });
  await runSimulation(api.deps)({ workspaceId, simulationId });
  const { result } = await staff.get({ simulationId });
  return result;
}

describe('a trial on history', () => {
  it('replays signals, those that no rule paid as well, and comes to what the ledger says', async () => {
    await did('certification');
    await did('certification');
    await did('nps-answered', { score: 9 });
    const { id } = await buildRuleDraft(api, manager, 'NPS', forSignals('nps-answered', 30));
    expect(await tried(id)).toMatchObject({
      deeds: 3,
      posted: { statusPoints: 100 },
      today: { statusPoints: 100 },
      draft: { statusPoints: 130 },
    });
  });

  it('weighs them by the draft in the place of what pays now, with the score they brought', async () => {
    const kind = {
      key: 'course-passed',
      name: 'Course passed',
      meaning: 'Passed a course.',
      subject: 'member',
      nature: 'deed',
      canEarn: true,
      isOn: true,
      fields: [{ type: 'number', key: 'marks', name: 'Marks', isRequired: true, min: 0, max: 10, use: 'score' }],
    } as const;
    await api.as(manager).signals.saveKind({
      idempotencyKey: randomUUID(),
      isNew: true,
      kind: { ...kind, fields: [...kind.fields] },
    });
    await buildRule(api, manager, 'Courses', forSignals('course-passed', 10));
    await did('course-passed', { marks: 7 });
    const rubric = { kind: 'rubric', statusPoints: 10, rewardPoints: 10, scoreMax: 10 } as const;
    const { id: other } = await buildRuleDraft(
      api,
      manager,
      'Marks',
      ruleTerms({ source: 'signal', condition: of('course-passed'), amount: rubric }),
    );
    await api.as(manager).rules.move({ idempotencyKey: randomUUID(), ruleId: other, place: 1 });
    expect(await tried(other)).toMatchObject({ today: { statusPoints: 10 }, draft: { statusPoints: 70 } });
  });

  it('leaves out what was withdrawn, paid or not', async () => {
    const [paid, unpaid] = [await did('certification'), await did('nps-answered', { score: 1 })];
    for (const signalId of [paid, unpaid]) {
      await api.as(manager).signals.withdraw({ idempotencyKey: randomUUID(), signalId, reason: 'Wrong.' });
    }
    const { id } = await buildRuleDraft(api, manager, 'NPS', forSignals('nps-answered', 30));
    expect(await tried(id)).toMatchObject({ deeds: 0, draft: { statusPoints: 0 } });
  });
});

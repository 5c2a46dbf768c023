import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { buildRule, ruleTerms } from '../../testing/build-rule.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { getMember } from '../members/index.ts';
import { receiveSignals } from './receive-signals.ts';

const api = useTestApi();
let workspaceId: string;
let manager: TestSession;
let ana: TestSession;
let email: string;
beforeEach(async () => {
  workspaceId = await buildWorkspace(api);
  manager = await buildMember(api, workspaceId, 'manager', 'Mara Manager');
  ana = await buildMember(api, workspaceId, 'champion', 'Ana Ruiz');
  ({ email } = await api.inWorkspace(workspaceId, (scope) => getMember(scope, ana.memberId)));
});

const key = () => ({ idempotencyKey: randomUUID() });
async function tell(occurredAt: string) {
  const signal = { id: randomUUID(), kind: 'certification', member: { email }, facts: {}, occurredAt };
  const { results } = await receiveSignals((work) => api.inWorkspace(workspaceId, work), {
    source: 'academy',
    signals: [signal],
  });
  return results[0];
}

it('told by a clock that is ahead counts against the limits of its day', async () => {
  const daily = { scope: 'member', period: 'day', awardsMax: 1, pointsMax: null } as const;
  const fixed = { kind: 'fixed', statusPoints: 20, rewardPoints: 20 } as const;
  await buildRule(api, manager, 'Once a day', ruleTerms({ source: 'signal', amount: fixed, caps: [daily] }));
  // Two minutes to midnight in Berlin; the other clock says one past.
  api.clock.set('2026-03-10T22:58:00Z');
  const outcomes = [];
  for (let nth = 0; nth < 3; nth += 1) outcomes.push(await tell('2026-03-10T23:01:00Z'));
  expect(outcomes.map((each) => each?.status === 'recorded' && each.outcome)).toEqual(['paid', 'limited', 'limited']);
  expect((await api.as(ana).points.standing()).available).toBe(20);
  api.clock.set('2026-03-10T23:02:00Z');
  expect(await tell('2026-03-10T23:02:00Z')).toMatchObject({ outcome: 'paid' });
});

it('is entered for nobody who was erased', async () => {
  const admin = await buildMember(api, workspaceId, 'admin');
  const { id: erasureId } = await api.as(admin).privacy.askErasureFor({ memberId: ana.memberId, ...key() });
  await api.as(admin).privacy.carryOutErasure({ erasureId, ...key() });
  const day = api.clock.now().toISOString().slice(0, 10);
  const asked = { memberId: ana.memberId, kind: 'certification', onDay: day, facts: {}, ...key() };
  await expect(api.as(manager).signals.record(asked)).rejects.toMatchObject({ cause: { code: 'not-found' } });
});

import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildChallenge, firstWaiting, submitStage } from '../../testing/build-challenge.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { buildRule, buildRuleDraft, campaignTerms, ruleTerms } from '../../testing/build-rule.ts';
import { earnPoints } from '../../testing/earn-points.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { failSimulation } from './jobs/fail-simulation.ts';
import { runSimulation } from './jobs/run-simulation.ts';

const api = useTestApi();
let workspaceId: string;
let manager: TestSession;
let ana: TestSession;
beforeEach(async () => {
  api.clock.set('2026-01-10T09:00:00Z');
  workspaceId = await buildWorkspace(api);
  manager = await buildMember(api, workspaceId, 'manager', 'Mara Manager');
  ana = await buildMember(api, workspaceId, 'champion', 'Ana Ruiz');
});

const DAY = 24 * 3_600_000;
const staff = (who = manager) => api.as(who).simulations;
const start = (ruleIds: string[], hasTierPolicy = false, idempotencyKey = randomUUID()) =>
  staff().start({ months: 12, ruleIds, hasTierPolicy, idempotencyKey });
const run = (simulationId: string) => runSimulation(api.deps)({ workspaceId, simulationId });

async function tried(ruleIds: string[], hasTierPolicy = false) {
  const { id: simulationId } = await start(ruleIds, hasTierPolicy);
  await run(simulationId);
  const { result, ...record } = await staff().get({ simulationId });
  if (!result) throw new Error(`simulation is ${record.state}`);
  return { simulationId, record, result };
}
async function earnMonthly(who: TestSession, points: readonly number[]) {
  for (const each of points) {
    await earnPoints(api, who, each);
    api.clock.advance(30 * DAY);
  }
}
const fixed = (points: number) => ruleTerms({ amount: { kind: 'fixed', statusPoints: points, rewardPoints: points } });

describe('a trial on history', () => {
  it('of the rules in force as they are changes nobody and comes to what the ledger says', async () => {
    const { id } = await buildRule(api, manager, 'Stages');
    await earnMonthly(ana, [100, 200, 300]);
    await api.as(manager).rules.startDraft({ ruleId: id, idempotencyKey: randomUUID() });
    const { result, record, simulationId } = await tried([id]);
    expect(record).toMatchObject({ state: 'done', membersDone: 1, membersTotal: 1, askedByName: 'Mara Manager' });
    expect(result).toMatchObject({
      members: 1,
      deeds: 3,
      gains: 0,
      losses: 0,
      posted: { statusPoints: 600, rewardPoints: 600 },
    });
    expect(result.draft).toEqual(result.today);
    expect(result.today).toMatchObject({
      statusPoints: 600,
      rewardPoints: 600,
      available: 600,
      refused: 0,
      liabilityMinor: 600,
    });
    const standing = await api.as(ana).points.standing();
    expect(standing).toMatchObject({ available: 600 });
    const { rows } = await staff().people({ simulationId });
    expect(rows).toMatchObject([
      { name: 'Ana Ruiz', effect: 'same', today: { tier: 'bronze' }, draft: { tier: 'bronze' } },
    ]);
  });

  it('of a rule that pays double doubles what is issued, month by month, and lifts who gets further', async () => {
    await buildRule(api, manager, 'Stages');
    const ben = await buildMember(api, workspaceId, 'champion', 'Ben Olsen');
    await earnMonthly(ana, [100, 200, 300]);
    const { id } = await buildRuleDraft(api, manager, 'Double', campaignTerms());
    const { result, simulationId } = await tried([id]);
    expect(result).toMatchObject({ gains: 1, losses: 0, members: 2 });
    expect(result.draft.rewardPoints).toBe(2 * result.today.rewardPoints);
    expect(result.draft.issuedMinor).toBe(1_200);
    for (const { today, draft } of result.months) expect(draft.issued).toBe(2 * today.issued);
    expect(result.tierMoves).toEqual([
      { today: 'none', draft: 'none', members: 1 },
      { today: 'bronze', draft: 'silver', members: 1 },
    ]);
    const { rows, total } = await staff().people({
      simulationId,
      effect: 'gains',
      draftTier: 'silver',
      search: 'ruiz',
    });
    expect(total).toBe(1);
    expect(rows).toMatchObject([
      { memberId: ana.memberId, today: { rewardPoints: 600 }, draft: { rewardPoints: 1_200, tier: 'silver' } },
    ]);
    expect((await staff().people({ simulationId, order: 'losses' })).rows[0]?.memberId).toBe(ben.memberId);
  });

  it('weighs points by hand by what was typed, whatever a limit left of it', async () => {
    const caps = [{ scope: 'member', period: 'ever', awardsMax: null, pointsMax: 150 }] as const;
    await buildRule(api, manager, 'Thanks', ruleTerms({ source: 'grant', caps: [...caps] }));
    for (const points of [100, 100]) {
      const input = { memberId: ana.memberId, statusPoints: points, rewardPoints: points, reason: 'Thanks' };
      await api.as(manager).grants.create({ ...input, idempotencyKey: randomUUID() });
      api.clock.advance(30 * DAY);
    }
    const { id } = await buildRuleDraft(api, manager, 'Generous', ruleTerms({ source: 'grant' }));
    await api.as(manager).rules.move({ ruleId: id, place: 1, idempotencyKey: randomUUID() });
    const { result } = await tried([id]);
    expect(result).toMatchObject({ today: { rewardPoints: 150 }, draft: { rewardPoints: 200 } });
  });

  it('tries a campaign of days to come as if it had run for as long until now', async () => {
    await earnMonthly(ana, [100]);
    await earnPoints(api, ana, 50);
    api.clock.advance(DAY);
    const window = { firstDay: '2027-01-01', lastDay: '2027-01-10' };
    const { id } = await buildRuleDraft(api, manager, 'New year', campaignTerms({ window }));
    const { record, result } = await tried([id]);
    expect(record.rules).toMatchObject([{ name: 'New year', kind: 'campaign', wasMoved: true }]);
    expect([result.today.rewardPoints, result.draft.rewardPoints]).toEqual([150, 200]);
  });

  it('of another tier policy moves tiers and not points', async () => {
    await earnMonthly(ana, [300]);
    const thresholds = { bronze: 100, silver: 200, gold: 5_000 };
    const terms = { kind: 'rolling' as const, windowMonths: 12, thresholds, keptMonths: 12, graceDays: 30 };
    await api
      .as(manager)
      .tiers.saveDraft({ ...terms, falls: 'as-promised', note: '', revision: 0, idempotencyKey: randomUUID() });
    const { record, result } = await tried([], true);
    expect(record.tierPolicy).toMatchObject({ version: 1, terms: { thresholds } });
    expect(result.tierMoves).toEqual([{ today: 'bronze', draft: 'silver', members: 1 }]);
    expect(result.draft.rewardPoints).toBe(result.today.rewardPoints);
  });

  it('pays by the draft also what a limit left nothing for', async () => {
    const amount = { kind: 'fixed' as const, statusPoints: 80, rewardPoints: 20 };
    const once = { scope: 'member' as const, period: 'year' as const, awardsMax: 1, pointsMax: null };
    const { id: ruleId } = await buildRule(api, manager, 'Calls', ruleTerms({ amount, caps: [once] }));
    for (let call = 0; call < 2; call += 1) {
      const challenge = await buildChallenge(api, manager, 'reference-call');
      await submitStage(api, ana, challenge);
      const { submissionStageId, version } = await firstWaiting(api, manager, challenge.id);
      await api.as(manager).moderation.approve({ submissionStageId, version, idempotencyKey: randomUUID() });
      api.clock.advance(DAY);
    }
    await api.as(manager).rules.startDraft({ ruleId, idempotencyKey: randomUUID() });
    const text = { name: 'Calls', note: '', terms: ruleTerms({ amount }) };
    await api.as(manager).rules.saveDraft({ ruleId, revision: 1, ...text, idempotencyKey: randomUUID() });
    const { result } = await tried([ruleId]);
    expect(result).toMatchObject({ deeds: 2, posted: { statusPoints: 80, rewardPoints: 20 } });
    expect(result.today).toMatchObject({ statusPoints: 80, rewardPoints: 20, refused: 1 });
    expect(result.draft).toMatchObject({ statusPoints: 160, rewardPoints: 40, refused: 0 });
  });

  it('takes what a person earned before a merge as theirs, once', async () => {
    const twin = await buildMember(api, workspaceId, 'champion', 'Ana R.');
    await earnMonthly(ana, [100]);
    await earnMonthly(twin, [200]);
    await api.as(manager).merges.merge({
      fromId: twin.memberId,
      intoId: ana.memberId,
      reason: 'One person',
      idempotencyKey: randomUUID(),
    });
    api.clock.advance(DAY);
    const { id } = await buildRuleDraft(api, manager, 'Double', campaignTerms());
    const { result } = await tried([id]);
    expect(result).toMatchObject({ members: 1, deeds: 2, posted: { statusPoints: 300 } });
    expect(result.today).toMatchObject({ rewardPoints: 300, available: 300, tiers: { bronze: 1 } });
    expect(result.draft).toMatchObject({ rewardPoints: 600 });
  });

  it('leaves out what was taken back', async () => {
    await earnMonthly(ana, [100]);
    const { postingId } = await earnPoints(api, ana, 50);
    await api.as(manager).points.reverse({ postingId, reason: 'Not theirs', idempotencyKey: randomUUID() });
    api.clock.advance(DAY);
    const { id } = await buildRuleDraft(api, manager, 'Double', campaignTerms());
    const { result } = await tried([id]);
    expect(result).toMatchObject({ deeds: 1, today: { rewardPoints: 100 }, draft: { rewardPoints: 200 } });
  });

  it('counts what came before the stretch towards tiers and points to spend, and not as issued', async () => {
    await earnMonthly(ana, [400]);
    api.clock.advance(120 * DAY);
    await earnPoints(api, ana, 10);
    api.clock.advance(DAY);
    const { id } = await buildRuleDraft(api, manager, 'Stages', fixed(20));
    const { id: simulationId } = await staff().start({
      months: 3,
      ruleIds: [id],
      hasTierPolicy: false,
      idempotencyKey: randomUUID(),
    });
    await run(simulationId);
    const { result } = await staff().get({ simulationId });
    expect(result?.today).toMatchObject({ rewardPoints: 10, available: 410, tiers: { bronze: 1 } });
    expect(result?.draft).toMatchObject({ rewardPoints: 20, available: 420 });
  });
});

describe('the job', () => {
  it('starts over when it was killed, and keeps nothing twice', async () => {
    await earnMonthly(ana, [100]);
    const { id: ruleId } = await buildRuleDraft(api, manager, 'Stages', fixed(5));
    const { id: simulationId } = await start([ruleId]);
    let transactions = 0;
    const now = () => {
      transactions += 1;
      if (transactions === 4) throw new Error('killed');
      return api.clock.now();
    };
    await expect(runSimulation({ ...api.deps, clock: { now } })({ workspaceId, simulationId })).rejects.toThrow(
      'killed',
    );
    expect(await staff().get({ simulationId })).toMatchObject({ state: 'running', membersDone: 1, result: null });
    expect((await staff().people({ simulationId })).total).toBe(0);
    await run(simulationId);
    expect(await staff().get({ simulationId })).toMatchObject({ state: 'done', membersDone: 1 });
    expect((await staff().people({ simulationId })).total).toBe(1);
    await run(simulationId);
    expect(await staff().get({ simulationId })).toMatchObject({ state: 'done', membersDone: 1 });
  });

  it('is given up with a state that says so, and then another can start', async () => {
    const { id: ruleId } = await buildRuleDraft(api, manager, 'Stages', fixed(5));
    const { id: simulationId } = await start([ruleId]);
    await failSimulation(api.deps)({ workspaceId, simulationId });
    expect(await staff().get({ simulationId })).toMatchObject({ state: 'failed' });
    expect(await start([ruleId])).toMatchObject({ state: 'queued' });
  });
});

describe('asking for one', () => {
  it('is refused while another runs, also of two at once', async () => {
    const { id: ruleId } = await buildRuleDraft(api, manager, 'Stages', fixed(5));
    const both = await Promise.allSettled([start([ruleId]), start([ruleId])]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(start([ruleId])).rejects.toMatchObject({ cause: { code: 'simulation-running' } });
    expect((await staff().list({})).total).toBe(1);
  });

  it('answers a retry as before, and another wish under its key not at all', async () => {
    const { id: ruleId } = await buildRuleDraft(api, manager, 'Stages', fixed(5));
    const key = randomUUID();
    const first = await start([ruleId], false, key);
    expect(await start([ruleId], false, key)).toEqual(first);
    await expect(start([], true, key)).rejects.toMatchObject({ cause: { code: 'idempotency-conflict' } });
  });

  it('needs a draft, and a sound one', async () => {
    await expect(start([])).rejects.toMatchObject({ cause: { code: 'simulation-nothing-to-try' } });
    await expect(start([], true)).rejects.toMatchObject({ cause: { code: 'not-found' } });
    const { id } = await buildRule(api, manager, 'Stages');
    await expect(start([id])).rejects.toMatchObject({ cause: { code: 'rule-not-draft' } });
    const { id: unsound } = await buildRuleDraft(api, manager, '');
    const { id: sound } = await buildRuleDraft(api, manager, 'Twice', campaignTerms());
    expect(await staff().drafts()).toEqual({
      rules: [
        { ruleId: unsound, kind: 'rule', name: '', isReady: false },
        { ruleId: sound, kind: 'campaign', name: 'Twice', isReady: true },
      ],
      tierPolicy: null,
    });
    await expect(start([unsound])).rejects.toMatchObject({ cause: { code: 'rule-not-publishable' } });
  });

  it('is for those who run the program, in their own workspace', async () => {
    const { id: ruleId } = await buildRuleDraft(api, manager, 'Stages', fixed(5));
    const { id: simulationId } = await start([ruleId]);
    const stranger = await buildMember(api, await buildWorkspace(api), 'manager');
    await expect(staff(stranger).get({ simulationId })).rejects.toMatchObject({ cause: { code: 'not-found' } });
    await expect(staff(stranger).people({ simulationId })).rejects.toMatchObject({ cause: { code: 'not-found' } });
    await expect(staff(stranger).cancel({ simulationId, idempotencyKey: randomUUID() })).rejects.toMatchObject({
      cause: { code: 'not-found' },
    });
    await expect(staff(ana).list({})).rejects.toMatchObject({ cause: { code: 'not-allowed' } });
  });
});

describe('cancelling', () => {
  it('stops the job at its next batch, and keeps nothing of people', async () => {
    await earnMonthly(ana, [100]);
    const { id: ruleId } = await buildRuleDraft(api, manager, 'Stages', fixed(5));
    const { id: simulationId } = await start([ruleId]);
    const cancel = () => staff().cancel({ simulationId, idempotencyKey: randomUUID() });
    expect(await cancel()).toMatchObject({ state: 'cancelled' });
    await run(simulationId);
    expect(await staff().get({ simulationId })).toMatchObject({ state: 'cancelled', membersDone: 0, result: null });
    await expect(cancel()).rejects.toMatchObject({ cause: { code: 'simulation-over' } });
  });

  it('comes before throwing it away', async () => {
    const { id: ruleId } = await buildRuleDraft(api, manager, 'Stages', fixed(5));
    const { id: simulationId } = await start([ruleId]);
    const drop = () => staff().delete({ simulationId, idempotencyKey: randomUUID() });
    await expect(drop()).rejects.toMatchObject({ cause: { code: 'simulation-running' } });
    await run(simulationId);
    expect(await drop()).toEqual({ simulationId });
    await expect(staff().get({ simulationId })).rejects.toMatchObject({ cause: { code: 'not-found' } });
  });
});

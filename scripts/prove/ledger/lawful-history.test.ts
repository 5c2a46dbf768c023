import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  awardBatch,
  awardPoints,
  expireDueLots,
  holdPoints,
  publishChainRoot,
  releaseHold,
  reverseAward,
  spendHold,
} from '../../../apps/api/src/features/points/index.ts';
import {
  recheckRecognition,
  closeSeasons,
  keepRecognition,
} from '../../../apps/api/src/features/leaderboards/index.ts';
import { countPointsDays } from '../../../apps/api/src/features/points-office/index.ts';
import { replaceTiers, reviewTiers, previewTiers } from '../../../apps/api/src/features/tiers/index.ts';
import { buildMember, buildWorkspace } from '../../../apps/api/src/testing/build-people.ts';
import { buildRule, ruleTerms } from '../../../apps/api/src/testing/build-rule.ts';
import { runNight } from '../../../apps/api/src/testing/run-night.ts';
import { startTestApi, type TestApi, type TestSession } from '../../../apps/api/src/testing/test-api.ts';
import { startBenchDatabase } from '../../measuring/bench-database.ts';
import { findDifference } from './find-difference.ts';

let api: TestApi;
let client: pg.Client;
beforeAll(async () => {
  api = await startTestApi(await startBenchDatabase(false));
  client = new pg.Client({ connectionString: api.databaseUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await api.close();
});

let workspaceId: string;
let admin: TestSession;
let ana: TestSession;
let bo: TestSession;
beforeEach(async () => {
  api.clock.set('2026-01-10T09:00:00Z');
  workspaceId = await buildWorkspace(api);
  admin = await buildMember(api, workspaceId, 'admin');
  ana = await buildMember(api, workspaceId, 'champion');
  bo = await buildMember(api, workspaceId, 'champion');
});

const DAY_MS = 24 * 3_600_000;
const key = () => ({ idempotencyKey: randomUUID() });
const ruleVersion = { rule: 'proof', version: 1 };
const difference = () => findDifference(client, workspaceId);
const inWorkspace: <Result>(work: Parameters<TestApi['inWorkspace']>[1]) => Promise<Result> = (work) =>
  api.inWorkspace(workspaceId, work) as never;
const award = (who: TestSession, points: number, occurredAt?: Date) =>
  inWorkspace<{ postingId: string }>((scope) =>
    awardPoints(scope, {
      memberId: who.memberId,
      source: { type: 'submission-stage', id: randomUUID(), part: '' },
      ruleVersion,
      statusPoints: points,
      rewardPoints: points,
      occurredAt,
    }),
  );
const hold = (who: TestSession, id: string, amount: number) =>
  inWorkspace((scope) =>
    holdPoints(scope, { memberId: who.memberId, source: { type: 'redemption', id, part: '' }, ruleVersion, amount }),
  );
const release = (who: TestSession, id: string) =>
  inWorkspace((scope) =>
    releaseHold(scope, { memberId: who.memberId, source: { type: 'redemption', id, part: '' }, ruleVersion }),
  );
const spend = (who: TestSession, id: string) =>
  inWorkspace((scope) =>
    spendHold(scope, { memberId: who.memberId, source: { type: 'redemption', id, part: '' }, ruleVersion }),
  );
const reverse = (postingId: string) =>
  inWorkspace((scope) => reverseAward(scope, { postingId, reason: 'Counted twice' }));
const merge = (from: TestSession, into: TestSession) =>
  api.as(admin).merges.merge({ fromId: from.memberId, intoId: into.memberId, reason: 'One person', ...key() });
const night = (task: Parameters<typeof runNight>[1]['task'], timeZone?: string) =>
  runNight(api.deps, { workspaceId, task, timeZone });

it('a tier that fell after its grace', async () => {
  await award(ana, 1_200);
  api.clock.set('2027-01-12T09:00:00Z');
  await night(reviewTiers);
  api.clock.advance(31 * DAY_MS);
  await night(reviewTiers);
  expect((await api.as(ana).tiers.mine()).tier).toBe('bronze');
  expect(await difference()).toBeNull();
});

it('a tier under a policy that came later', async () => {
  await award(ana, 300);
  await award(bo, 900);
  const tiers = api.as(admin).tiers;
  const policy = {
    kind: 'rolling',
    windowMonths: 6,
    thresholds: { bronze: 400, silver: 800, gold: 1_600 },
    keptMonths: 6,
    graceDays: 20,
  } as const;
  const draft = await tiers.saveDraft({ ...policy, falls: 'at-once', note: '', revision: 0, ...key() });
  await tiers.preview({ revision: draft.revision, ...key() });
  await previewTiers(api.deps)({ workspaceId, version: draft.version, startedAt: api.clock.now().toISOString() });
  api.clock.advance(60_000);
  await tiers.publish({ revision: draft.revision, ...key() });
  await replaceTiers(api.deps)({ workspaceId, version: draft.version });
  expect(await difference()).toBeNull();
});

it('merges in a chain, with tiers, debts and a reversal after', async () => {
  const { postingId } = await award(ana, 700);
  await hold(ana, 'one', 600);
  await spend(ana, 'one');
  await award(bo, 500);
  const cy = await buildMember(api, workspaceId, 'champion');
  await award(cy, 100);
  await merge(ana, bo);
  await merge(bo, cy);
  await reverse(postingId);
  await keepRecognition(api.deps, workspaceId);
  await night(recheckRecognition);
  await night(publishChainRoot);
  expect(await difference()).toBeNull();
});

it('points that came back, lapsed again, and were reversed', async () => {
  const { postingId } = await award(ana, 100);
  await hold(ana, 'a', 40);
  await hold(ana, 'b', 10);
  api.clock.set('2027-07-11T09:00:00Z');
  await night(expireDueLots);
  await release(ana, 'a');
  await hold(ana, 'c', 30);
  api.clock.advance(40 * DAY_MS);
  await night(expireDueLots);
  await release(ana, 'c');
  await release(ana, 'b');
  expect(await difference()).toBeNull();
  await reverse(postingId);
  expect(await difference()).toBeNull();
});

it('more points than fit into 32 bits', async () => {
  await inWorkspace((scope) =>
    awardBatch(scope, [
      {
        kind: 'opening',
        memberId: ana.memberId,
        source: { type: 'opening', id: 'x', part: '' },
        ruleVersion,
        statusPoints: 3_000_000_000,
        rewardPoints: 3_000_000_000,
        occurredAt: new Date('2025-12-01T00:00:00Z'),
      },
    ]),
  );
  expect(await difference()).toBeNull();
});

it('limits that were shared, awards counted in them that were taken back, and days that were added up', async () => {
  const cap = { scope: 'account', period: 'month', awardsMax: null, pointsMax: 150 } as const;
  await buildRule(api, admin, 'Thanks', ruleTerms({ source: 'grant', caps: [cap] }));
  const give = (points: number) =>
    api.as(admin).grants.create({
      memberId: ana.memberId,
      statusPoints: points,
      rewardPoints: points,
      reason: 'Thanks',
      ...key(),
    });
  const { postingId } = await give(100);
  await give(100);
  await reverse(postingId ?? '');
  api.clock.advance(3 * DAY_MS);
  await night(countPointsDays);
  expect(await difference()).toBeNull();
});

it('an account that was left, a board that was left, a season that was closed', async () => {
  await award(ana, 300);
  await award(bo, 300);
  await keepRecognition(api.deps, workspaceId);
  await inWorkspace((scope) =>
    scope.em.execute(`update member set account_id = (select account_id from member where id = ?) where id = ?`, [
      bo.memberId,
      ana.memberId,
    ]),
  );
  await night(recheckRecognition);
  expect(await difference()).toBeNull();
  await api.as(bo).leaderboards.setPresence({ isHidden: true, alias: null, ...key() });
  await keepRecognition(api.deps, workspaceId);
  expect(await difference()).toBeNull();
  api.clock.set('2026-04-02T09:00:00Z');
  await night(closeSeasons);
  await keepRecognition(api.deps, workspaceId);
  api.clock.advance(DAY_MS);
  await award(ana, 50, new Date('2026-03-01T00:00:00Z'));
  await keepRecognition(api.deps, workspaceId);
  expect(await difference()).toBeNull();
});

it('days that begin at another time since a tier was reached and a night counted them', async () => {
  await award(ana, 200, new Date('2025-01-31T20:00:00Z'));
  await award(ana, 100);
  api.clock.advance(2 * DAY_MS);
  await night(countPointsDays);
  const calendar = { version: 0, timeZone: 'America/Los_Angeles', yearStartMonth: 1 };
  await api.as(admin).workspace.saveCalendar({ ...calendar, ...key() });
  expect(await difference()).toBeNull();
  await award(ana, 5);
  api.clock.advance(2 * DAY_MS);
  await night(countPointsDays, 'America/Los_Angeles');
  expect(await difference()).toBeNull();
});

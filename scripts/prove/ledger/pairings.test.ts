import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepRecognition } from '../../../apps/api/src/features/leaderboards/index.ts';
import { expireDueLots } from '../../../apps/api/src/features/points/index.ts';
import { receiveSignals } from '../../../apps/api/src/features/signals/receive-signals.ts';
import { reviewTiers } from '../../../apps/api/src/features/tiers/index.ts';
import { runNightlyTask } from '../../../apps/api/src/jobs/nightly/run-nightly-task.ts';
import { startNights } from '../../../apps/api/src/jobs/nightly/start-nights.ts';
import { buildChallenge, firstWaiting, submitStage } from '../../../apps/api/src/testing/build-challenge.ts';
import { buildMember, buildWorkspace } from '../../../apps/api/src/testing/build-people.ts';
import { buildReward, givePoints } from '../../../apps/api/src/testing/build-reward.ts';
import { buildRule, ruleTerms } from '../../../apps/api/src/testing/build-rule.ts';
import { startTestApi, type TestApi, type TestSession } from '../../../apps/api/src/testing/test-api.ts';
import { startBenchDatabase } from '../../measuring/bench-database.ts';
import { findDifference } from './find-difference.ts';

let api: TestApi;
let client: pg.Client;
beforeAll(async () => {
  api = await startTestApi(await startBenchDatabase(false));
  client = new pg.Client({ connectionString: api.databaseUrl });
  await client.connect();
}, 60_000);
afterAll(async () => {
  await client.end();
  await api.close();
});

const key = () => ({ idempotencyKey: randomUUID() });

/** What the operations meet on: a champion with points that expire today, a deed in moderation, a grant that waits, a redemption, and a second entry. */
async function stage() {
  api.clock.set('2024-09-10T01:00:00Z');
  const workspaceId = await buildWorkspace(api);
  const [admin, other] = [await buildMember(api, workspaceId, 'admin'), await buildMember(api, workspaceId, 'manager')];
  const [ana, ann] = [await buildMember(api, workspaceId, 'champion'), await buildMember(api, workspaceId, 'champion')];
  const perAccount = { scope: 'account', period: 'ever', awardsMax: null, pointsMax: 100_000 } as const;
  for (const source of ['grant', 'challenge-stage'] as const)
    await buildRule(api, admin, source, ruleTerms({ source, caps: [perAccount] }));
  await givePoints(api, ana, 400);
  await givePoints(api, ann, 50);
  const given = { memberId: ana.memberId, statusPoints: 70, rewardPoints: 70, reason: 'Thanks' };
  const { postingId } = await api.as(admin).grants.create({ ...given, ...key() });
  api.clock.set('2026-03-10T02:00:00Z');
  await givePoints(api, ana, 300);
  const challenge = await buildChallenge(api, admin, 'reference-call');
  await submitStage(api, ana, challenge);
  const waiting = await firstWaiting(api, admin, challenge.id);
  const asked = { memberId: ana.memberId, statusPoints: 600, rewardPoints: 600, reason: 'Talk' };
  const { id: grantId } = await api.as(admin).grants.create({ ...asked, ...key() });
  const { id: rewardId } = await buildReward(api, admin, { pointsCost: 100 });
  const { email } = (await api.as(admin).merges.preview({ fromId: ana.memberId, intoId: ann.memberId })).from;
  await startNights(api.deps, [expireDueLots, reviewTiers])();
  return { workspaceId, admin, other, ana, ann, postingId: postingId ?? '', waiting, grantId, rewardId, email };
}

type Stage = Awaited<ReturnType<typeof stage>>;

const redeem = ({ rewardId }: Stage, who: TestSession) =>
  api.as(who).rewards.redeem({ rewardId, pointsCost: 100, note: null, ...key() });

const operations: Readonly<Record<string, (at: Stage) => Promise<unknown>>> = {
  merge: ({ admin, ana, ann }) =>
    api.as(admin).merges.merge({ fromId: ana.memberId, intoId: ann.memberId, reason: 'One person', ...key() }),
  'merge the other way': ({ admin, ana, ann }) =>
    api.as(admin).merges.merge({ fromId: ann.memberId, intoId: ana.memberId, reason: 'One person', ...key() }),
  approve: ({ admin, waiting: { submissionStageId, version } }) =>
    api.as(admin).moderation.approve({ submissionStageId, version, ...key() }),
  'approve a grant': ({ other, grantId }) => api.as(other).grants.approve({ grantId, words: null, ...key() }),
  'take back': ({ admin, postingId }) => api.as(admin).points.reverse({ postingId, reason: 'Twice', ...key() }),
  redeem: (at) => redeem(at, at.ana),
  'redeem by the other': (at) => redeem(at, at.ann),
  expire: ({ workspaceId }) => night(workspaceId, 'expire-due-lots'),
  review: ({ workspaceId }) => night(workspaceId, 'review-tiers'),
  erase: async ({ admin, ana }) => {
    const { id: erasureId } = await api.as(admin).privacy.askErasureFor({ memberId: ana.memberId, ...key() });
    await api.as(admin).privacy.carryOutErasure({ erasureId, ...key() });
  },
  signal: ({ workspaceId, email }) =>
    receiveSignals((work) => api.inWorkspace(workspaceId, work), {
      source: 'academy',
      signals: [{ id: 'one', kind: 'certification', member: { email }, facts: {}, occurredAt: '2026-03-10T01:00:00Z' }],
    }),
};

function night(workspaceId: string, task: string): Promise<void> {
  return runNightlyTask(api.deps, [expireDueLots, reviewTiers])({ workspaceId, night: '2026-03-10', task });
}

const names = Object.keys(operations);
const pairs = names.flatMap((one, at) => names.slice(at).map((other) => [one, other] as const));

it.each(pairs)('%s and %s at once: each is done or refused, and the ledger follows', async (one, other) => {
  const at = await stage();
  const results = await Promise.allSettled([operations[one]?.(at), operations[other]?.(at)]);
  for (const result of results) if (result.status === 'rejected') expect(codeOf(result.reason)).toBeTypeOf('string');
  await keepRecognition(api.deps, at.workspaceId);
  expect(await findDifference(client, at.workspaceId)).toBeNull();
});

/** The code of a refusal; nothing for a fault. */
function codeOf(reason: unknown): unknown {
  if (!(reason instanceof Error)) return undefined;
  const { cause } = reason;
  const refused = cause instanceof Error ? cause : reason;
  return 'code' in refused && refused.constructor.name === 'AppError' ? refused.code : undefined;
}

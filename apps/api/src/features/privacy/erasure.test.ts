import { randomUUID } from 'node:crypto';
import type { Evidence } from '@rostra/shared/challenges/evidence.schema';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildChallenge, firstWaiting } from '../../testing/build-challenge.ts';
import { askAsOwner } from '../../testing/ask-as-owner.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { buildReward, givePoints } from '../../testing/build-reward.ts';
import { betaFields } from '../../testing/build-beta.ts';
import { longAgo, recently } from '../../testing/proven-session.ts';
import { runNight } from '../../testing/run-night.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { workspaceLines } from '../../testing/workspace-lines.ts';
import { MemberEntity } from '../members/index.ts';
import { carryOutErasures } from './index.ts';

const api = useTestApi();
let workspaceId: string;
let admin: TestSession;
let manager: TestSession;
let ana: TestSession;
let email: string;
const key = () => ({ idempotencyKey: randomUUID() });

beforeEach(async () => {
  api.clock.set('2026-03-10T09:00:00.000Z');
  workspaceId = await buildWorkspace(api);
  admin = await buildMember(api, workspaceId, 'admin', 'Ada');
  manager = await buildMember(api, workspaceId, 'manager', 'Mara');
  ana = await buildMember(api, workspaceId, 'champion', 'Anastasia Canaryberg');
  email = await emailOf(ana);
});

const emailOf = ({ memberId }: TestSession) =>
  api.inWorkspace(
    workspaceId,
    async (scope) => (await scope.em.findOneOrFail(MemberEntity, { workspaceId, id: memberId })).email,
  );
const ask = (who: TestSession, confirmation = email) =>
  api.as(recently(api, who)).privacy.askErasure({ ...key(), confirmation });
const carryOut = (erasureId: string) => api.as(recently(api, admin)).privacy.carryOutErasure({ ...key(), erasureId });
const own = () => api.as(ana).privacy.own();

const everything = () => workspaceLines(api, workspaceId);

/** A champion with something everywhere: points, evidence, a redemption with an address, a beta, an alias, words of staff. */
async function liveALittle(): Promise<void> {
  const challenge = await buildChallenge(api, manager, 'reference-call');
  const stageId = challenge.stages[0]?.id ?? '';
  const evidence = (challenge.stages[0]?.evidence ?? []).flatMap(({ id: requestId, kind }): Evidence[] => {
    if (kind === 'link') return [{ requestId, kind, url: 'https://example.com/canary-link' }];
    return kind === 'text' ? [{ requestId, kind, text: 'canary-evidence: my boss loves it' }] : [];
  });
  await api.as(ana).submissions.submit({ ...key(), challengeId: challenge.id, stageId, evidence });
  const waiting = await firstWaiting(api, manager, challenge.id);
  await api.as(manager).moderation.askForChanges({
    ...key(),
    submissionStageId: waiting.submissionStageId,
    version: waiting.version,
    general: 'canary-words: please, Anastasia Canaryberg',
    fields: [],
  });
  await givePoints(api, ana, 1_000);
  const reward = await buildReward(api, manager, { pointsCost: 300, stock: 5 });
  await api.as(ana).rewards.redeem({ ...key(), rewardId: reward.id, pointsCost: 300, note: 'canary-address 5' });
  await api.as(manager).grants.create({
    ...key(),
    memberId: ana.memberId,
    statusPoints: 900,
    rewardPoints: 900,
    reason: 'canary-grant',
  });
  const staff = api.as(manager).betas;
  const beta = await staff.create({ ...betaFields, ...key() });
  await staff.offer({ betaId: beta.id, version: beta.version, ...key() });
  await api.as(ana).betas.join({ betaId: beta.id, ...key() });
  await api.as(ana).leaderboards.setPresence({ ...key(), isHidden: false, alias: 'canary-alias' });
  const token = `insert into embed_identity (workspace_id, id, issuer, subject, member_id, created_at)
    values ('${workspaceId}', gen_random_uuid(), 'https://host.example', 'canary-subject', '${ana.memberId}', now())`;
  await askAsOwner(api, token);
}

describe('erasing a champion', () => {
  it('leaves nothing of the person in any table, and every sum as it was', async () => {
    await liveALittle();
    expect((await everything()).join('\n')).toMatch(/canary-evidence/);
    expect((await own()).open).toMatchObject({ redemptions: 1, submissions: 1, betas: 1, held: 300, available: 700 });
    const { id } = await ask(ana);
    expect(await carryOut(id)).toEqual({ memberId: ana.memberId, redemptions: 1, submissions: 1, betas: 1 });

    const marks = new RegExp(`canary|Anastasia|${email}`, 'i');
    const left = (await everything()).filter((line) => marks.test(line));
    expect(left).toEqual([]);
    const [balance] = await askAsOwner<Record<string, string>>(
      api,
      `select status, available, held, owed from balance where member_id = '${ana.memberId}'`,
    );
    expect(balance).toMatchObject({ status: '1000', available: '1000', held: '0', owed: '0' });
    const [sums] = await askAsOwner<{ available: string }>(
      api,
      `select sum(amount) as available from entry where member_id = '${ana.memberId}' and bucket = 'available'`,
    );
    expect(sums?.available).toBe('1000');
    expect((await api.as(admin).audit.list({ action: 'privacy.erase' })).rows[0]).toMatchObject({
      actor: { id: admin.memberId },
      subject: { type: 'member', label: 'Erased member' },
      after: { redemptions: 1, submissions: 1, betas: 1 },
    });
    expect((await api.as(admin).audit.chain()).brokenAt).toBeNull();
  });

  it('lets the same address come in again as somebody new', async () => {
    const { id } = await ask(ana);
    await carryOut(id);
    const again = await api.inWorkspace(workspaceId, async (scope) => {
      const member = scope.em.create(MemberEntity, {
        workspaceId,
        id: scope.newId(),
        email,
        name: 'Ana',
        role: 'champion',
        createdAt: scope.now,
        updatedAt: scope.now,
      });
      await scope.em.flush();
      return member.id;
    });
    expect(again).not.toBe(ana.memberId);
  });

  it('asks for the own address, a sign-in of the last minutes, and waits once', async () => {
    await expect(ask(ana, 'somebody@example.com')).rejects.toThrow('invalid-input');
    await expect(api.as(longAgo(ana)).privacy.askErasure({ ...key(), confirmation: email })).rejects.toThrow(
      'sign-in-not-recent',
    );
    const request = { ...key(), confirmation: email.toUpperCase() };
    const first = await api.as(recently(api, ana)).privacy.askErasure(request);
    expect(first).toMatchObject({ state: 'waiting', dueAt: '2026-03-24T09:00:00.000Z' });
    expect(await api.as(recently(api, ana)).privacy.askErasure(request)).toEqual(first);
    await expect(api.as(recently(api, ana)).privacy.askErasure({ ...request, confirmation: 'other' })).rejects.toThrow(
      'idempotency-conflict',
    );
    await expect(ask(ana)).rejects.toThrow('erasure-waiting');
    expect((await own()).erasure?.id).toBe(first.id);
  });

  it('happens by itself after 14 days and not a day before, unless it was taken back', async () => {
    const bob = await buildMember(api, workspaceId, 'champion', 'Bob');
    await ask(ana);
    await ask(bob, await emailOf(bob));
    api.clock.set('2026-03-23T09:00:00.000Z');
    await runNight(api.deps, { workspaceId, task: carryOutErasures });
    expect((await own()).erasure?.state).toBe('waiting');
    await api.as(bob).privacy.withdrawErasure(key());
    await expect(api.as(bob).privacy.withdrawErasure(key())).rejects.toThrow('erasure-over');
    api.clock.set('2026-03-25T09:00:00.000Z');
    await runNight(api.deps, { workspaceId, task: carryOutErasures });
    const { rows } = await api.as(admin).privacy.listErasures({});
    expect(rows.map(({ member, state, endedBy }) => [member.name, state, endedBy])).toEqual([
      ['Erased member', 'done', null],
      ['Bob', 'withdrawn', 'Bob'],
    ]);
  });

  it('of two who carry it out at once lets one', async () => {
    const { id } = await ask(ana);
    const results = await Promise.allSettled([carryOut(id), carryOut(id)]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(carryOut(id)).rejects.toThrow('erasure-over');
  });

  it('is carried out by administrators of the same workspace, recently signed in', async () => {
    const { id } = await ask(ana);
    const stranger = await buildMember(api, await buildWorkspace(api), 'admin');
    const asked = { ...key(), erasureId: id };
    await expect(api.as(recently(api, stranger)).privacy.carryOutErasure(asked)).rejects.toThrow('not-found');
    await expect(api.as(recently(api, manager)).privacy.carryOutErasure(asked)).rejects.toThrow('not-allowed');
    await expect(api.as(recently(api, ana)).privacy.carryOutErasure(asked)).rejects.toThrow('not-allowed');
    await expect(api.as(longAgo(admin)).privacy.carryOutErasure(asked)).rejects.toThrow('sign-in-not-recent');
    await expect(api.as(admin).privacy.askErasureFor({ ...key(), memberId: manager.memberId })).rejects.toThrow(
      'not-found',
    );
  });

  it('takes words out of what may never change, and lets nothing else be changed', async () => {
    await liveALittle();
    await expect(
      api.inWorkspace(workspaceId, (scope) => scope.em.execute(`update posting set reason = 'other'`)),
    ).rejects.toThrow('append-only');
    await expect(
      api.inWorkspace(workspaceId, (scope) => scope.em.execute(`update posting set reason = null, rule = 'x'`)),
    ).rejects.toThrow('permission denied');
    await expect(askAsOwner(api, `update redemption_event set words = null, state = 'failed'`)).rejects.toThrow(
      'append-only',
    );
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { buildChampions, buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { earnPoints, earnPointsTogether } from '../../testing/earn-points.ts';
import { dyingAt } from '../../testing/run-night.ts';
import type { TestApi, TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { previewTiers } from './jobs/preview-tiers.ts';
import { replaceTiers } from './jobs/replace-tiers.ts';

const api = useTestApi();
let workspaceId: string;
let manager: TestSession;
let ana: TestSession;
beforeEach(async () => {
  api.clock.set('2026-11-20T09:00:00Z');
  workspaceId = await buildWorkspace(api);
  manager = await buildMember(api, workspaceId, 'manager', 'Mara Manager');
  ana = await buildMember(api, workspaceId, 'champion', 'Ana Ruiz');
});

const key = () => crypto.randomUUID();
const house = {
  kind: 'rolling' as const,
  windowMonths: 12,
  thresholds: { bronze: 250, silver: 1_000, gold: 2_500 },
  keptMonths: 12,
  graceDays: 30,
};
const steeper = {
  ...house,
  thresholds: { bronze: 500, silver: 2_000, gold: 5_000 },
  falls: 'as-promised' as const,
  note: 'Silver was too easy',
};
const lifetime = { ...steeper, ...house, kind: 'lifetime' as const };

type Draft = Omit<Parameters<ReturnType<TestApi['as']>['tiers']['saveDraft']>[0], 'revision' | 'idempotencyKey'>;
const tiers = (who = manager) => api.as(who).tiers;
const save = (draft: Draft, revision = 0) => tiers().saveDraft({ ...draft, revision, idempotencyKey: key() });

async function preview(revision: number) {
  const { version, preview: begun } = await tiers().preview({ revision, idempotencyKey: key() });
  const job = { workspaceId, version, startedAt: begun?.startedAt ?? '' };
  await previewTiers(api.deps)(job);
  return job;
}
async function putInForce(draft: Draft) {
  const { revision } = await save(draft);
  await preview(revision);
  const { version } = await tiers().publish({ revision, idempotencyKey: key() });
  return { workspaceId, version };
}
const tierOf = async (who: TestSession) => (await api.as(who).tiers.mine()).tier;

describe('the policy', () => {
  it('is the house’s own until a workspace puts one in force', async () => {
    expect(await tiers().policy()).toEqual({
      current: { version: 0, terms: house, publishedAt: null, publishedByName: null, note: '' },
      replacement: null,
      draft: null,
      benefits: { bronze: [], silver: [], gold: [] },
    });
  });

  it('is kept as a draft even where it cannot be put in force, with what is missing at its fields', async () => {
    const draft = await save({ ...steeper, thresholds: { bronze: 500, silver: 400, gold: 5_000 }, graceDays: 0 });
    expect(draft).toMatchObject({
      version: 1,
      revision: 1,
      savedByName: 'Mara Manager',
      note: 'Silver was too easy',
      preview: null,
    });
    expect(draft.problems).toEqual([
      { path: 'thresholds.silver', message: 'not-ascending' },
      { path: 'graceDays', message: 'out-of-range:336' },
    ]);
    await expect(tiers().preview({ revision: 1, idempotencyKey: key() })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: { code: 'tier-policy-not-ready' },
    });
  });

  it('of two who write at once keeps one', async () => {
    const begun = await Promise.allSettled([save(steeper), save(lifetime)]);
    expect(begun.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const saved = await Promise.allSettled([save(steeper, 1), save(lifetime, 1)]);
    expect(saved.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const lost = [...begun, ...saved].filter((result) => result.status === 'rejected');
    expect(lost.map(({ reason }) => reason.cause.code)).toEqual(['changed-meanwhile', 'changed-meanwhile']);
  });

  it('answers a retry as the first time, and refuses another input under the same key', async () => {
    const input = { ...steeper, revision: 0, idempotencyKey: key() };
    expect(await tiers().saveDraft(input)).toEqual(await tiers().saveDraft(input));
    await expect(tiers().saveDraft({ ...input, graceDays: 60 })).rejects.toMatchObject({
      cause: { code: 'idempotency-conflict' },
    });
    expect((await tiers().policy()).draft?.revision).toBe(1);
  });

  it('is not put in force before what it does to everybody was worked out, for the draft as it stands', async () => {
    const { revision } = await save(steeper);
    const publish = (at: number) => tiers().publish({ revision: at, idempotencyKey: key() });
    await expect(publish(revision)).rejects.toMatchObject({ cause: { code: 'tier-policy-not-previewed' } });
    await preview(revision);
    const later = await save({ ...steeper, graceDays: 60 }, revision);
    expect(later.preview).toBeNull();
    await expect(publish(revision)).rejects.toMatchObject({ cause: { code: 'changed-meanwhile' } });
    await expect(publish(later.revision)).rejects.toMatchObject({ cause: { code: 'tier-policy-not-previewed' } });
  });

  it('is for those who run the program, each in their own workspace', async () => {
    const { revision } = await save(steeper);
    await expect(tiers(ana).policy()).rejects.toMatchObject({ cause: { code: 'not-allowed' } });
    await expect(tiers(ana).publish({ revision, idempotencyKey: key() })).rejects.toMatchObject({
      cause: { code: 'not-allowed' },
    });
    const stranger = await buildMember(api, await buildWorkspace(api), 'manager');
    expect((await tiers(stranger).policy()).draft).toBeNull();
    await expect(tiers(stranger).discardDraft({ revision, idempotencyKey: key() })).rejects.toMatchObject({
      cause: { code: 'not-found' },
    });
    await expect(tiers(stranger).of({ memberId: ana.memberId })).rejects.toMatchObject({
      cause: { code: 'not-found' },
    });
  });

  it('can be thrown away as a draft, and its number is free again', async () => {
    const { revision } = await save(steeper);
    await preview(revision);
    await tiers().discardDraft({ revision, idempotencyKey: key() });
    expect((await tiers().policy()).draft).toBeNull();
    expect((await save(lifetime)).version).toBe(1);
  });
});

describe('the preview', () => {
  it('counts who moves from where to where, and lists them', async () => {
    const bo = await buildMember(api, workspaceId, 'champion', 'Bo Berg');
    await earnPoints(api, ana, 2_500);
    await earnPoints(api, bo, 300);
    const { revision } = await save({ ...steeper, falls: 'at-once' });
    await preview(revision);
    const { draft } = await tiers().policy();
    expect(draft?.preview).toMatchObject({ handled: 2, total: 2, finishedAt: '2026-11-20T09:00:00.000Z' });
    expect(draft?.preview?.moves).toEqual([
      { outcome: 'fall', from: 'bronze', to: 'none', count: 1 },
      { outcome: 'fall', from: 'gold', to: 'silver', count: 1 },
    ]);
    const { rows, total } = await tiers().previewPeople({});
    expect({ total, names: rows.map(({ name, from, to, statusPoints }) => [name, from, to, statusPoints]) }).toEqual({
      total: 2,
      names: [
        ['Ana Ruiz', 'gold', 'silver', 2_500],
        ['Bo Berg', 'bronze', 'none', 300],
      ],
    });
    expect((await tiers().previewPeople({ outcome: 'rise' })).total).toBe(0);
    expect((await tiers().previewPeople({ search: 'berg' })).rows).toMatchObject([{ name: 'Bo Berg' }]);
    expect((await tiers().previewPeople({ search: 'berg', outcome: 'rise' })).total).toBe(0);
    expect(await tierOf(ana)).toBe('gold');
  });

  it('killed in the middle goes on where it stopped, and one asked for again begins anew', async () => {
    await buildChampions(api, workspaceId, 510);
    const { revision } = await save(steeper);
    const { version, preview: begun } = await tiers().preview({ revision, idempotencyKey: key() });
    const job = { workspaceId, version, startedAt: begun?.startedAt ?? '' };
    await expect(previewTiers(dyingAt(api.deps, 2))(job)).rejects.toThrow('killed');
    expect((await tiers().policy()).draft?.preview).toMatchObject({ handled: 500, total: 511, finishedAt: null });
    await Promise.all([previewTiers(api.deps)(job), previewTiers(api.deps)(job)]);
    expect((await tiers().previewPeople({ outcome: 'stay' })).total).toBe(511);
    api.clock.advance(1_000);
    await tiers().preview({ revision, idempotencyKey: key() });
    await previewTiers(api.deps)(job);
    expect((await tiers().policy()).draft?.preview).toMatchObject({ handled: 0, finishedAt: null });
  });
});

describe('a change of policy', () => {
  it('raises at once, keeps what was promised, and writes down why', async () => {
    const bo = await buildMember(api, workspaceId, 'champion', 'Bo Berg');
    await earnPoints(api, ana, 2_500);
    await earnPoints(api, bo, 240);
    const job = await putInForce({ ...steeper, thresholds: { bronze: 200, silver: 3_000, gold: 5_000 } });
    expect(await tierOf(bo)).toBe('none');
    await replaceTiers(api.deps)(job);
    expect([await tierOf(ana), await tierOf(bo)]).toEqual(['gold', 'bronze']);
    const { rows } = await api.as(bo).tiers.history({});
    expect(rows).toMatchObject([{ reason: 'policy', from: 'none', to: 'bronze', policyVersion: 1, statusPoints: 240 }]);
    expect(await tiers().policy()).toMatchObject({
      current: { version: 1, publishedByName: 'Mara Manager', note: 'Silver was too easy' },
      replacement: { handled: 2, total: 2, finishedAt: '2026-11-20T09:00:00.000Z' },
      draft: null,
    });
  });

  it('takes one tier at most where it takes at once, and says so by mail', async () => {
    await earnPoints(api, ana, 2_500);
    await replaceTiers(api.deps)(
      await putInForce({ ...steeper, thresholds: { bronze: 3_000, silver: 4_000, gold: 5_000 }, falls: 'at-once' }),
    );
    expect(await tierOf(ana)).toBe('silver');
    const mails = await api.inWorkspace(workspaceId, (scope) =>
      scope.em.execute<{ subject: string; text: string }[]>(
        'select subject, text from mail_message where workspace_id = ?',
        [workspaceId],
      ),
    );
    expect(mails).toMatchObject([{ subject: 'You are Silver now (Acme)' }]);
    expect(mails[0]?.text).toContain('the tiers of this program have changed');
  });

  it('to a lifetime counts what had left the window, also for awards that follow', async () => {
    api.clock.set('2025-01-10T09:00:00Z');
    await earnPoints(api, ana, 900);
    api.clock.set('2026-11-20T09:00:00Z');
    await earnPoints(api, ana, 90);
    expect(await api.as(ana).tiers.mine()).toMatchObject({ statusPoints: 90 });
    const job = await putInForce(lifetime);
    await replaceTiers(api.deps)(job);
    expect(await api.as(ana).tiers.mine()).toMatchObject({ statusPoints: 990, tier: 'bronze', leaving: null });
    await earnPoints(api, ana, 10);
    expect(await api.as(ana).tiers.mine()).toMatchObject({ statusPoints: 1_000, tier: 'silver' });
    expect((await api.as(ana).points.standing()).windowMonths).toBeNull();
  });

  it('killed in the middle goes on where it stopped and moves everybody once', async () => {
    const memberIds = [ana.memberId, ...(await buildChampions(api, workspaceId, 220))];
    await earnPointsTogether(api, { workspaceId, memberIds, points: 240 });
    const job = await putInForce({ ...steeper, thresholds: { bronze: 200, silver: 3_000, gold: 5_000 } });
    await expect(replaceTiers(dyingAt(api.deps, 2))(job)).rejects.toThrow('killed');
    expect((await tiers().policy()).replacement).toMatchObject({ handled: 200, total: 221, finishedAt: null });
    await Promise.all([replaceTiers(api.deps)(job), replaceTiers(api.deps)(job)]);
    const [counted] = await api.inWorkspace(workspaceId, (scope) =>
      scope.em.execute<{ changes: number; members: number }[]>(
        `select count(*)::int as changes, count(distinct member_id)::int as members from tier_change where workspace_id = ?`,
        [workspaceId],
      ),
    );
    expect(counted).toEqual({ changes: 221, members: 221 });
  });

  it('leaves the one before it in the history, and what is in force cannot be changed', async () => {
    await putInForce(steeper);
    const second = await putInForce({ ...lifetime, note: 'For good' });
    const { rows } = await tiers().policies({});
    expect(rows.map(({ version, state, note }) => [version, state, note])).toEqual([
      [2, 'published', 'For good'],
      [1, 'superseded', 'Silver was too easy'],
    ]);
    await replaceTiers(api.deps)({ ...second, version: 1 });
    expect((await tiers().policy()).replacement).toMatchObject({ handled: 0 });
    await expect(save(steeper, 1)).rejects.toMatchObject({ cause: { code: 'not-found' } });
  });
});

describe('what a tier brings', () => {
  it('is replaced as a whole, and champions see it at once', async () => {
    const benefits = { bronze: ['Bronze betas'], silver: [], gold: ['Founder dinner', 'A direct line'] };
    await tiers().setBenefits({ benefits, idempotencyKey: key() });
    expect((await tiers().policy()).benefits).toEqual(benefits);
    expect((await api.as(ana).tiers.mine()).ladder).toEqual([
      { tier: 'bronze', threshold: 250, missing: 250, benefits: ['Bronze betas'] },
      { tier: 'silver', threshold: 1_000, missing: 1_000, benefits: [] },
      { tier: 'gold', threshold: 2_500, missing: 2_500, benefits: ['Founder dinner', 'A direct line'] },
    ]);
  });
});

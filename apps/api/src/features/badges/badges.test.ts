import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildBoardScene, type BoardScene } from '../../testing/build-boards.ts';
import { buildChallenge, firstWaiting, submitStage } from '../../testing/build-challenge.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';

const api = useTestApi();
let scene: BoardScene;
let ana: TestSession;
beforeEach(async () => {
  api.clock.set('2026-03-10T09:00:00Z');
  scene = await buildBoardScene(api);
  ana = await scene.champion('Ana');
});

const key = () => ({ idempotencyKey: randomUUID() });

/** A review written and approved; gives the title of the challenge and the award's posting. */
async function review(who: TestSession, title = `On G2 ${randomUUID()}`) {
  api.clock.advance(60_000);
  const challenge = await buildChallenge(api, scene.staff, 'review', { reviewSite: null, title });
  await submitStage(api, who, challenge);
  const { submissionStageId, version } = await firstWaiting(api, scene.staff, challenge.id);
  await api.as(scene.staff).moderation.approve({ submissionStageId, version, ...key() });
  return title;
}
const badges = async (who = ana) => (await api.as(who).badges.own()).badges;
const earned = async (who = ana) => (await badges(who)).filter(({ earnedAt }) => earnedAt).map(({ name }) => name);

async function lastAward(who: TestSession): Promise<string> {
  const { rows } = await api.as(who).points.statement({});
  return rows.find(({ kind }) => kind === 'award')!.postingId;
}

describe('a badge', () => {
  it('is given for the deed, names what it rests on, and stands in the news', async () => {
    const title = await review(ana);
    await scene.catchUp();
    expect((await badges()).find(({ name }) => name === 'first-review')).toEqual({
      name: 'first-review',
      earnedAt: '2026-03-10T09:01:00.000Z',
      evidence: [title],
      progress: { done: 1, of: 1 },
    });
    expect((await badges()).find(({ name }) => name === 'five-reviews')).toMatchObject({
      earnedAt: null,
      progress: { done: 1, of: 5 },
    });
    const { news } = await api.as(ana).home.get({});
    expect(news).toContainEqual(expect.objectContaining({ kind: 'badge', badge: 'first-review', isWithdrawn: false }));
  });

  it('is withdrawn when what it rests on is taken back, and can be earned again', async () => {
    await review(ana);
    await scene.catchUp();
    await scene.reverse(await lastAward(ana));
    await scene.catchUp();
    expect(await earned()).toEqual([]);
    const { news } = await api.as(ana).home.get({});
    expect(news).toContainEqual(expect.objectContaining({ kind: 'badge', badge: 'first-review', isWithdrawn: true }));
    await review(ana);
    await scene.catchUp();
    expect(await earned()).toEqual(['first-review']);
  });

  it('stays when another deed takes the place of the one taken back', async () => {
    await review(ana);
    const second = await review(ana);
    await scene.catchUp();
    const { rows } = await api.as(ana).points.statement({});
    const first = rows.find(({ kind, subject }) => kind === 'award' && subject?.title !== second)!;
    await scene.reverse(first.postingId);
    await scene.catchUp();
    expect(await earned()).toEqual(['first-review']);
  });

  it('is given once, however often and by whomever it is looked at', async () => {
    await review(ana);
    await Promise.all([scene.catchUp(), scene.catchUp(), scene.catchUp()]);
    await scene.night();
    const rows = await api.inWorkspace(scene.workspaceId, (scope) => scope.em.execute('select id from badge_award'));
    expect(rows).toHaveLength(1);
  });

  it('for a season is given in the night that closes it', async () => {
    await scene.award(ana, 100);
    await scene.catchUp();
    expect(await earned()).toEqual([]);
    api.clock.set('2026-04-01T00:30:00Z');
    await scene.night();
    expect(await earned()).toEqual(['season-top-10']);
    expect((await badges()).find(({ name }) => name === 'season-top-10')).toMatchObject({ evidence: ['Q1 2026'] });
  });

  it('is seen by those who run the program, not by other champions, and not from elsewhere', async () => {
    await review(ana);
    await scene.catchUp();
    const { memberId } = ana;
    const seen = await api.as(scene.staff).badges.of({ memberId });
    expect(seen.badges.filter(({ earnedAt }) => earnedAt)).toHaveLength(1);
    const ben = await scene.champion('Ben');
    await expect(api.as(ben).badges.of({ memberId })).rejects.toMatchObject({ cause: { code: 'not-allowed' } });
    const other = await buildBoardScene(api);
    await expect(api.as(other.staff).badges.of({ memberId })).rejects.toMatchObject({ cause: { code: 'not-found' } });
  });
});

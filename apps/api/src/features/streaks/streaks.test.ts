import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember } from '../../testing/build-people.ts';
import { buildBoardScene, type BoardScene } from '../../testing/build-boards.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';

const api = useTestApi();
let scene: BoardScene;
let ana: TestSession;
beforeEach(async () => {
  // A Tuesday.
  api.clock.set('2026-03-10T09:00:00Z');
  scene = await buildBoardScene(api);
  ana = await scene.champion('Ana');
});

const WEEK = 7 * 24 * 3_600_000;
const own = () => api.as(ana).streaks.own();
const set = (isOn: boolean) => api.as(ana).streaks.switch({ isOn, idempotencyKey: randomUUID() });

describe('a streak', () => {
  it('is kept by nobody who did not choose to', async () => {
    await scene.award(ana, 10);
    expect(await own()).toMatchObject({ isOn: false, weeks: 0, state: 'none' });
  });

  it('grows by a week with something earned in it, and says until when this one has to have some', async () => {
    await scene.award(ana, 10);
    expect(await set(true)).toMatchObject({
      isOn: true,
      weeks: 1,
      state: 'safe',
      weekEndsAt: '2026-03-15T23:00:00.000Z',
    });
    await scene.award(ana, 10);
    expect(await own()).toMatchObject({ weeks: 1 });
    api.clock.advance(WEEK);
    expect(await own()).toMatchObject({ weeks: 1, state: 'at-risk' });
    await scene.award(ana, 10);
    expect(await own()).toMatchObject({ weeks: 2, state: 'safe', bonus: { basisPoints: 0, nextAtWeeks: 4 } });
  });

  it('is held by a freeze after four weeks, and ends without one', async () => {
    await set(true);
    for (let week = 0; week < 4; week += 1) {
      await scene.award(ana, 10);
      api.clock.advance(WEEK);
    }
    expect(await own()).toMatchObject({ weeks: 4, freezes: 1, state: 'at-risk', bonus: { basisPoints: 500 } });
    api.clock.advance(WEEK);
    expect(await own()).toMatchObject({ weeks: 4, freezes: 0, state: 'at-risk' });
    api.clock.advance(WEEK);
    expect(await own()).toMatchObject({ weeks: 0, longestWeeks: 4, state: 'none' });
  });

  it('is held and raised as the workspace says', async () => {
    const values = { 'streaks.weeksPerFreeze': 2, 'streaks.freezesMax': 1, 'streaks.bonusFrom4Weeks': 20 } as const;
    const admin = await buildMember(api, ana.workspaceId, 'admin');
    for (const [key, number] of Object.entries(values))
      await api.as(admin).policy.change({
        key: key as keyof typeof values,
        version: 0,
        numbers: [number],
        fromDay: null,
        reason: 'Ours',
        idempotencyKey: randomUUID(),
      });
    await set(true);
    for (let week = 0; week < 4; week += 1) {
      await scene.award(ana, 10);
      if (week === 1) expect(await own()).toMatchObject({ freezes: 1, weeksPerFreeze: 2 });
      api.clock.advance(WEEK);
    }
    expect(await own()).toMatchObject({ weeks: 4, freezes: 1, bonus: { basisPoints: 2_000, nextAtWeeks: null } });
  });

  it('loses the week whose only award was taken back', async () => {
    await set(true);
    await scene.reverse(await scene.award(ana, 10));
    expect(await own()).toMatchObject({ weeks: 0 });
  });

  it('begins anew when it is switched on again, and not by pressing twice', async () => {
    await set(true);
    await scene.award(ana, 10);
    api.clock.advance(WEEK);
    await set(true);
    expect(await own()).toMatchObject({ weeks: 1 });
    await set(false);
    expect(await own()).toMatchObject({ isOn: false, weeks: 0 });
    await set(true);
    expect(await own()).toMatchObject({ isOn: true, weeks: 0 });
  });

  it('of twelve weeks is a badge, which stays when the streak ends', async () => {
    await set(true);
    for (let week = 0; week < 12; week += 1) {
      await scene.award(ana, 10);
      await scene.catchUp();
      api.clock.advance(WEEK);
    }
    const names = async () =>
      (await api.as(ana).badges.own()).badges.flatMap(({ name, earnedAt }) => (earnedAt ? [name] : []));
    expect(await names()).toContain('streak-12');
    await set(false);
    await scene.night();
    expect(await names()).toContain('streak-12');
  });

  it('answers a retry as before, and another wish under its key not at all', async () => {
    const input = { isOn: true, idempotencyKey: randomUUID() };
    const first = await api.as(ana).streaks.switch(input);
    expect(await api.as(ana).streaks.switch(input)).toEqual(first);
    await expect(api.as(ana).streaks.switch({ ...input, isOn: false })).rejects.toMatchObject({
      cause: { code: 'idempotency-conflict' },
    });
    await expect(api.as(scene.staff).streaks.own()).rejects.toMatchObject({ cause: { code: 'not-allowed' } });
  });
});

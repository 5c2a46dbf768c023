import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { earnPoints } from '../../testing/earn-points.ts';
import { runNightlyTask } from '../../jobs/nightly/run-nightly-task.ts';
import { startNights } from '../../jobs/nightly/start-nights.ts';
import { dyingAt, runNight } from '../../testing/run-night.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { countDays } from './counting/count-days.ts';
import { countPointsDays } from './jobs/count-points-days.ts';

const api = useTestApi();
let workspaceId: string;
let [manager, ana]: TestSession[] = [];
beforeEach(async () => {
  api.clock.set('2026-05-12T09:00:00Z');
  workspaceId = await buildWorkspace(api);
  manager = await buildMember(api, workspaceId, 'manager', 'Mira');
  ana = await buildMember(api, workspaceId, 'champion', 'Ana');
});

const office = (who = manager!) => api.as(who).pointsOffice;
const key = () => ({ idempotencyKey: randomUUID() });

describe('the value of points', () => {
  it('is the house’s own until somebody says otherwise', async () => {
    expect((await office().get({})).value).toEqual({
      version: 0,
      minor: 100,
      currency: 'EUR',
      changedAt: null,
      changedBy: null,
    });
  });

  it('changes with who and when, and keeps what was before', async () => {
    const value = await office().changeValue({ version: 0, minor: 250, currency: 'USD', ...key() });
    expect(value).toEqual({
      version: 1,
      minor: 250,
      currency: 'USD',
      changedAt: '2026-05-12T09:00:00.000Z',
      changedBy: 'Mira',
    });
    expect((await office().get({})).earlierValues.map(({ minor }) => minor)).toEqual([100]);
  });

  it('refuses the slower of two, and an old version', async () => {
    const change = (minor: number) => office().changeValue({ version: 0, minor, currency: 'EUR', ...key() });
    const results = await Promise.allSettled([change(90), change(110), change(120)]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(change(130)).rejects.toMatchObject({ cause: { code: 'changed-meanwhile', details: { version: 1 } } });
  });

  it('is answered once a key', async () => {
    const input = { version: 0, minor: 80, currency: 'EUR', ...key() };
    const first = await office().changeValue(input);
    expect(await office().changeValue(input)).toEqual(first);
    await expect(office().changeValue({ ...input, minor: 81 })).rejects.toMatchObject({
      cause: { code: 'idempotency-conflict' },
    });
  });
});

describe('a budget', () => {
  const set = (minor: number | null, quarter = '2026-Q2', version = 0) =>
    office().setBudget({ quarter, version, money: minor === null ? null : { minor, currency: 'EUR' }, ...key() });

  it('is weighed against what the points of the quarter cost', async () => {
    await earnPoints(api, ana!, 300);
    expect(await set(1_000)).toMatchObject({ version: 1, spentMinor: 300, state: 'within', changedBy: 'Mira' });
    await earnPoints(api, ana!, 500);
    expect((await office().get({})).budget).toMatchObject({ spentMinor: 800, state: 'near' });
    await api.as(await buildMember(api, ana!.workspaceId, 'admin')).policy.change({
      key: 'budget.nearPercent',
      version: 0,
      numbers: [81],
      fromDay: null,
      reason: 'Later is soon enough',
      ...key(),
    });
    expect((await office().get({})).budget?.state).not.toBe('near');
    await earnPoints(api, ana!, 300);
    expect((await office().get({})).budget).toMatchObject({ spentMinor: 1_100, state: 'passed' });
    expect(await set(null, '2026-Q2', 1)).toMatchObject({ version: 2, money: null, state: 'none' });
  });

  it('in another currency than points says so instead of comparing', async () => {
    await set(1_000);
    await office().changeValue({ version: 0, minor: 100, currency: 'USD', ...key() });
    expect((await office().get({})).budget).toMatchObject({ isOtherCurrency: true, state: 'none' });
  });

  it('of a quarter that is over stays', async () => {
    await expect(set(5, '2026-Q1')).rejects.toMatchObject({ cause: { code: 'quarter-is-over' } });
    expect(await set(5, '2026-Q3')).toMatchObject({ quarter: '2026-Q3', version: 1 });
  });

  it('refuses the slower of two', async () => {
    const results = await Promise.allSettled([set(1), set(2), set(3)]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(set(4)).rejects.toMatchObject({ cause: { code: 'changed-meanwhile', details: { version: 1 } } });
  });

  it('is answered once a key', async () => {
    const input = { quarter: '2026-Q2', version: 0, money: { minor: 7, currency: 'EUR' }, ...key() };
    const first = await office().setBudget(input);
    expect(await office().setBudget(input)).toEqual(first);
    await expect(office().setBudget({ ...input, version: 1 })).rejects.toMatchObject({
      cause: { code: 'idempotency-conflict' },
    });
  });
});

describe('the office', () => {
  it('is closed to champions, and shows nothing of another workspace', async () => {
    await earnPoints(api, ana!, 300);
    await expect(office(ana).get({})).rejects.toMatchObject({ cause: { code: 'not-allowed' } });
    const stranger = await buildMember(api, await buildWorkspace(api), 'manager');
    expect((await office(stranger).get({})).now).toMatchObject({ outstanding: 0 });
    expect((await office(stranger).prices({})).rows).toEqual([]);
    expect((await office(stranger).corrections({})).rows).toEqual([]);
  });

  it('compares the quarter with the same days of the one before', async () => {
    api.clock.set('2026-02-11T09:00:00Z');
    await earnPoints(api, ana!, 100);
    api.clock.set('2026-02-12T09:00:00Z');
    await earnPoints(api, ana!, 1_000);
    api.clock.set('2026-05-12T09:00:00Z');
    await earnPoints(api, ana!, 300);
    await runNight(api.deps, { workspaceId, task: countPointsDays });
    const { quarter, quarterBefore, now, countedThrough } = await office().get({});
    expect(quarter).toMatchObject({ quarter: '2026-Q2', issued: 300, awards: 1, costMinor: 300 });
    // 12 May is the 42nd day of its quarter, 11 February that of the quarter before.
    expect(quarterBefore).toMatchObject({ quarter: '2026-Q1', issued: 100 });
    expect(now).toMatchObject({ outstanding: 1_400, liabilityMinor: 1_400 });
    expect(countedThrough).toBe('2026-05-11');
  });

  it('tells the same before a night, after it, and added up anew', async () => {
    const [from, to] = ['2026-05-01', '2026-05-11'];
    for (const at of ['2026-05-01T21:59:00Z', '2026-05-01T22:01:00Z', '2026-05-09T12:00:00Z', '2026-05-12T05:00:00Z']) {
      api.clock.set(at);
      await earnPoints(api, ana!, 70);
    }
    const { postingId } = await earnPoints(api, ana!, 30);
    await api.as(manager!).points.reverse({ postingId, reason: 'Twice', ...key() });
    const figures = async () => {
      const { countedThrough: _counted, ...rest } = await office().get({});
      return { rest, prices: await office().prices({}), byRule: await office().prices({ by: 'rule' }) };
    };
    const live = await figures();
    await runNight(api.deps, { workspaceId, task: countPointsDays });
    expect(await figures()).toEqual(live);
    await api.inWorkspace(workspaceId, (scope) => countDays(scope, { from, to, timeZone: 'Europe/Berlin' }));
    expect(await figures()).toEqual(live);
  });

  it('goes on with the days where a night was killed, and closes no day twice', async () => {
    for (const at of ['2026-01-05T09:00:00Z', '2026-02-20T09:00:00Z', '2026-04-30T09:00:00Z']) {
      api.clock.set(at);
      await earnPoints(api, ana!, 100);
    }
    api.clock.set('2026-05-12T09:00:00Z');
    const tasks = [countPointsDays];
    const job = { workspaceId, night: '2026-05-12', task: countPointsDays.name };
    await startNights(api.deps, tasks)();
    await expect(runNightlyTask(dyingAt(api.deps, 3), tasks)(job)).rejects.toThrow('killed');
    expect(await office().get({})).toMatchObject({ isPreparing: true, countedThrough: '2026-03-07' });
    await Promise.all([runNightlyTask(api.deps, tasks)(job), runNightlyTask(api.deps, tasks)(job)]);
    const { countedThrough, months, now } = await office().get({});
    expect(countedThrough).toBe('2026-05-11');
    expect(now.outstanding).toBe(300);
    expect(months.map(({ issued }) => issued).filter((issued) => issued !== 0)).toEqual([100, 100, 100]);
  });

  it('does not add up a long history for somebody who looks, but says that the night will', async () => {
    api.clock.set('2026-01-05T09:00:00Z');
    await earnPoints(api, ana!, 500);
    api.clock.set('2026-05-12T09:00:00Z');
    expect(await office().get({})).toMatchObject({ isPreparing: true, countedThrough: null });
    await runNight(api.deps, { workspaceId, task: countPointsDays });
    expect(await office().get({})).toMatchObject({ isPreparing: false, now: { outstanding: 500 } });
  });
});

describe('corrections of the quarter', () => {
  it('are listed with who, why and how much', async () => {
    const { postingId } = await earnPoints(api, ana!, 40);
    await api.as(manager!).points.reverse({ postingId, reason: 'Sent twice', ...key() });
    const { rows, total } = await office().corrections({});
    expect(total).toBe(1);
    expect(rows[0]).toMatchObject({
      kind: 'reversal',
      member: { name: 'Ana' },
      actorName: 'Mira',
      reason: 'Sent twice',
      points: -40,
      statusPoints: -40,
    });
  });
});

import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { earnPoints } from '../../testing/earn-points.ts';
import { runNight } from '../../testing/run-night.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { createWorkspace } from '../workspace/index.ts';
import { countPointsDays } from './jobs/count-points-days.ts';

const api = useTestApi();
let workspaceId: string;
let [manager, ana, ben]: TestSession[] = [];

const office = (who = manager!) => api.as(who).pointsOffice;
const key = () => ({ idempotencyKey: randomUUID() });

/** People of a workspace whose calendar is that of a zone. */
async function settleIn(timeZone: string): Promise<void> {
  const slug = `zone-${randomUUID().slice(0, 8)}`;
  workspaceId = await createWorkspace(api.deps, { slug, name: 'Acme', accent: '#b4532a', timeZone });
  manager = await buildMember(api, workspaceId, 'manager', 'Mira');
  ana = await buildMember(api, workspaceId, 'champion', 'Ana Ruiz');
  ben = await buildMember(api, workspaceId, 'champion', 'Ben Okoro');
}

async function earnAt(at: string, points: number, who = ana!) {
  api.clock.set(at);
  return earnPoints(api, who, points);
}

describe('a chosen quarter', () => {
  beforeEach(async () => {
    api.clock.set('2025-11-20T09:00:00Z');
    await settleIn('Europe/Berlin');
    await earnAt('2025-11-20T09:00:00Z', 100);
    await earnAt('2026-02-11T09:00:00Z', 1_000);
    await earnAt('2026-03-30T09:00:00Z', 40);
    await earnAt('2026-05-12T09:00:00Z', 300);
  });

  it('is the running one unless another is asked for, and goes back to the first posting', async () => {
    const { quarter, quarters, isOver, through, atEnd } = await office().get({});
    expect(quarters).toEqual(['2026-Q2', '2026-Q1', '2025-Q4']);
    expect(quarter).toMatchObject({ quarter: '2026-Q2', issued: 300 });
    expect({ isOver, through, atEnd }).toEqual({ isOver: false, through: '2026-05-12', atEnd: null });
  });

  it('that is over has its own figures, what people had at its end, and the whole quarter before it', async () => {
    const asked = { quarter: '2026-Q1' } as const;
    const live = await office().get(asked);
    expect(live).toMatchObject({ isPreparing: true });
    await runNight(api.deps, { workspaceId, task: countPointsDays });
    const counted = await office().get(asked);
    expect(counted).toMatchObject({
      isOver: true,
      through: '2026-03-31',
      elapsedPercent: 100,
      quarter: { quarter: '2026-Q1', issued: 1_040, awards: 2, costMinor: 1_040 },
      quarterBefore: { quarter: '2025-Q4', issued: 100 },
      atEnd: { outstanding: 1_140, liabilityMinor: 1_140 },
      now: { outstanding: 1_440 },
    });
    expect(counted.months.map(({ month }) => month).slice(-2)).toEqual(['2026-02', '2026-03']);
    expect(counted.months.at(-1)).toMatchObject({ issued: 40, outstanding: 1_140 });
  });

  it('in which the ledger begins is compared with none', async () => {
    expect(await office().get({ quarter: '2025-Q4' })).toMatchObject({
      quarter: { quarter: '2025-Q4' },
      quarterBefore: null,
    });
  });

  it.each(['2025-Q3', '2026-Q3', '2099-Q1'])(
    '%s, which the workspace has not, is answered with the running one',
    async (quarter) => {
      expect(await office().get({ quarter })).toMatchObject({ quarter: { quarter: '2026-Q2' }, isOver: false });
      expect(await office().corrections({ quarter })).toMatchObject({ quarter: '2026-Q2', isOver: false });
      expect(await office().prices({ quarter })).toMatchObject({ quarter: null });
    },
  );

  it.each(['2026-Q5', '2026', 'now', ''])('“%s” is no quarter', async (quarter) => {
    await expect(office().get({ quarter })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('is weighed against its own budget, also when it is over and when it had none', async () => {
    api.clock.set('2026-03-01T09:00:00Z');
    const money = { minor: 900, currency: 'EUR' };
    await office().setBudget({ quarter: '2026-Q1', version: 0, money, ...key() });
    api.clock.set('2026-05-12T09:00:00Z');
    await runNight(api.deps, { workspaceId, task: countPointsDays });
    const { budget } = await office().get({ quarter: '2026-Q1' });
    expect(budget).toMatchObject({ quarter: '2026-Q1', money, spentMinor: 1_040, state: 'passed' });
    expect((await office().get({ quarter: '2025-Q4' })).budget).toMatchObject({
      version: 0,
      money: null,
      state: 'none',
    });
  });

  it('says what deeds cost in it, and without one what they cost in a year', async () => {
    await runNight(api.deps, { workspaceId, task: countPointsDays });
    const pointsIn = async (quarter?: string) => (await office().prices({ quarter })).rows.map(({ points }) => points);
    expect(await pointsIn('2026-Q1')).toEqual([1_040]);
    expect(await pointsIn('2026-Q2')).toEqual([300]);
    expect(await pointsIn()).toEqual([1_440]);
    expect((await office().prices({ quarter: '2026-Q1' })).rows[0]?.months.map(({ month }) => month)).toEqual([
      '2026-02',
      '2026-03',
    ]);
  });

  it('of a workspace without postings is the running one alone', async () => {
    const stranger = await buildMember(api, await buildWorkspace(api), 'manager');
    expect(await office(stranger).get({ quarter: '2026-Q1' })).toMatchObject({
      quarters: ['2026-Q2'],
      quarter: { quarter: '2026-Q2', issued: 0 },
      quarterBefore: null,
    });
  });
});

describe('quarters are cut at midnight of the workspace’s zone', () => {
  // The first instant of the year there, and the clock change of spring that falls into a quarter.
  it.each([
    ['Pacific/Kiritimati', '2025-12-31T10:00:00Z'],
    ['Asia/Kathmandu', '2025-12-31T18:15:00Z'],
    ['Europe/Berlin', '2025-12-31T23:00:00Z'],
    ['UTC', '2026-01-01T00:00:00Z'],
    ['America/St_Johns', '2026-01-01T03:30:00Z'],
    ['Etc/GMT+12', '2026-01-01T12:00:00Z'],
  ])('at the turn of the year in %s', async (timeZone, midnight) => {
    const turn = Date.parse(midnight);
    const aSecond = (seconds: number) => new Date(turn + seconds * 1_000).toISOString();
    api.clock.set(aSecond(-1));
    await settleIn(timeZone);
    const { postingId: last } = await earnAt(aSecond(-1), 70);
    const { postingId: first } = await earnAt(aSecond(0), 500);
    expect((await office().get({})).quarter).toMatchObject({ quarter: '2026-Q1', issued: 500, awards: 1 });
    for (const postingId of [first, last])
      await api.as(manager!).points.reverse({ postingId, reason: 'Twice', ...key() });
    api.clock.set('2026-04-20T12:00:00Z');
    await runNight(api.deps, { workspaceId, task: countPointsDays, timeZone });

    const old = await office().get({ quarter: '2025-Q4' });
    expect(old.quarter).toMatchObject({ issued: 70, corrected: 0, awards: 1 });
    expect(old.atEnd).toMatchObject({ outstanding: 70 });
    // Both were taken back in the new year: a correction belongs to the quarter it was posted in.
    const young = await office().get({ quarter: '2026-Q1' });
    expect(young.quarter).toMatchObject({ issued: -70, corrected: -570, awards: 1 });
    expect(young.quarterBefore).toMatchObject({ quarter: '2025-Q4', issued: 70 });
    expect(young.atEnd).toMatchObject({ outstanding: 0 });
    expect((await office().corrections({ quarter: '2025-Q4' })).total).toBe(0);
    expect((await office().corrections({ quarter: '2026-Q1' })).total).toBe(2);
    expect((await office().corrections({})).total).toBe(0);
  });

  it('at the end of September, in summer time', async () => {
    api.clock.set('2026-09-30T21:59:59Z');
    await settleIn('Europe/Berlin');
    await earnAt('2026-09-30T21:59:59Z', 10);
    expect((await office().get({})).quarter).toMatchObject({ quarter: '2026-Q3', issued: 10 });
    await earnAt('2026-09-30T22:00:00Z', 20);
    expect((await office().get({})).quarter).toMatchObject({ quarter: '2026-Q4', issued: 20 });
    expect(await office().get({ quarter: '2026-Q3' })).toMatchObject({ isOver: true, quarter: { issued: 10 } });
  });
});

describe('corrections', () => {
  beforeEach(async () => {
    api.clock.set('2026-03-30T09:00:00Z');
    await settleIn('Europe/Berlin');
    const { postingId } = await earnAt('2026-03-30T09:00:00Z', 40);
    await api.as(manager!).points.reverse({ postingId, reason: 'Sent twice', ...key() });
    for (const [at, who] of [
      ['2026-03-31T09:00:00Z', ana],
      ['2026-04-02T09:00:00Z', ana],
      ['2026-04-03T09:00:00Z', ben],
    ] as const) {
      api.clock.set(at);
      const reason = 'For the panel';
      await api
        .as(manager!)
        .grants.create({ memberId: who!.memberId, statusPoints: 5, rewardPoints: 10, reason, ...key() });
    }
    api.clock.set('2026-05-12T09:00:00Z');
  });

  const found = async (input: Parameters<ReturnType<typeof office>['corrections']>[0]) => {
    const { rows, total } = await office().corrections(input);
    return { total, rows: rows.map(({ kind, member }) => `${kind} ${member.name}`) };
  };

  it('are those of the quarter, the latest first', async () => {
    expect(await found({})).toEqual({ total: 2, rows: ['grant Ben Okoro', 'grant Ana Ruiz'] });
    expect(await found({ quarter: '2026-Q1' })).toEqual({ total: 2, rows: ['grant Ana Ruiz', 'reversal Ana Ruiz'] });
  });

  it('are narrowed by kind and by the champion or the account', async () => {
    const quarter = '2026-Q1';
    expect(await found({ quarter, kind: 'reversal' })).toEqual({ total: 1, rows: ['reversal Ana Ruiz'] });
    expect(await found({ kind: 'reversal' })).toEqual({ total: 0, rows: [] });
    expect(await found({ search: ' oKORO ' })).toEqual({ total: 1, rows: ['grant Ben Okoro'] });
    expect(await found({ search: '%' })).toEqual({ total: 0, rows: [] });
    const account = (await api.as(manager!).champions.get({ memberId: ben!.memberId })).account?.name ?? '';
    expect(await found({ search: account })).toEqual({ total: 1, rows: ['grant Ben Okoro'] });
  });

  it('come in pages, with how many there are', async () => {
    expect(await found({ pageSize: 1 })).toEqual({ total: 2, rows: ['grant Ben Okoro'] });
    expect(await found({ pageSize: 1, page: 2 })).toEqual({ total: 2, rows: ['grant Ana Ruiz'] });
    expect(await found({ pageSize: 1, page: 3 })).toEqual({ total: 2, rows: [] });
  });

  it('of another workspace are none', async () => {
    const stranger = await buildMember(api, await buildWorkspace(api), 'manager');
    expect(await office(stranger).corrections({ quarter: '2026-Q1', search: 'Ana' })).toMatchObject({ total: 0 });
    await expect(office(ana).corrections({})).rejects.toMatchObject({ cause: { code: 'not-allowed' } });
  });
});

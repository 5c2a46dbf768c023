import { beforeEach, describe, expect, it } from 'vitest';
import { boardKey, buildBoardScene, type BoardScene } from '../../testing/build-boards.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';

const api = useTestApi();
let scene: BoardScene;
beforeEach(async () => {
  api.clock.set('2026-03-10T09:00:00Z');
  scene = await buildBoardScene(api);
});

const spring = { name: 'Spring', startsOn: '2026-04-01', endsOn: '2026-06-30' };
const seasons = () => api.as(scene.staff).seasons;
const create = (draft: Partial<typeof spring> = {}) => seasons().create({ ...spring, ...draft, ...boardKey() });
const view = (who: TestSession, seasonId?: string) => api.as(who).leaderboards.view(seasonId ? { seasonId } : {});
const line = ({ rows }: Awaited<ReturnType<typeof view>>) => rows.map(({ rank, name, points }) => [rank, name, points]);

describe('staff', () => {
  it('add, change and drop a season that is to come', async () => {
    const season = await create();
    expect(season).toMatchObject({
      ...spring,
      state: 'planned',
      version: 1,
      champions: 0,
      endsAt: '2026-06-30T22:00:00.000Z',
    });
    const saved = await seasons().save({
      ...spring,
      endsOn: '2026-05-31',
      seasonId: season.id,
      version: 1,
      ...boardKey(),
    });
    expect(saved).toMatchObject({ endsOn: '2026-05-31', version: 2 });
    const stale = seasons().save({ ...spring, seasonId: season.id, version: 1, ...boardKey() });
    await expect(stale).rejects.toMatchObject({ cause: { code: 'changed-meanwhile' } });
    await seasons().drop({ seasonId: season.id, ...boardKey() });
    expect((await seasons().list({})).rows).toEqual([]);
  });

  it('cannot touch a season that runs', async () => {
    await scene.night();
    const running = (await seasons().list({})).rows.find(({ state }) => state === 'running')!;
    const drop = seasons().drop({ seasonId: running.id, ...boardKey() });
    await expect(drop).rejects.toMatchObject({ cause: { code: 'season-started', details: { state: 'running' } } });
    const save = seasons().save({ ...spring, seasonId: running.id, version: running.version, ...boardKey() });
    await expect(save).rejects.toMatchObject({ cause: { code: 'season-started' } });
  });

  it('hear at the field what is wrong, and that seasons do not share a day', async () => {
    await expect(create({ endsOn: '2026-03-01' })).rejects.toMatchObject({
      cause: { code: 'season-not-ready', fields: [{ path: 'endsOn', message: 'ends-before-start' }] },
    });
    await create();
    await expect(create({ startsOn: '2026-06-30', endsOn: '2026-07-10' })).rejects.toMatchObject({
      cause: { code: 'season-overlaps' },
    });
  });

  it('who add the same days at once get them once', async () => {
    const results = await Promise.allSettled([create(), create({ name: 'Other' }), create({ name: 'Third' })]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('retry without harm', async () => {
    const input = { ...spring, ...boardKey() };
    const first = await seasons().create(input);
    expect(await seasons().create(input)).toEqual(first);
    await expect(seasons().create({ ...input, name: 'Else' })).rejects.toMatchObject({
      cause: { code: 'idempotency-conflict' },
    });
  });

  it('find no season of another workspace, and champions none to change', async () => {
    const { id: seasonId } = await create();
    const other = await buildBoardScene(api);
    const save = api.as(other.staff).seasons.save({ ...spring, seasonId, version: 1, ...boardKey() });
    await expect(save).rejects.toMatchObject({ cause: { code: 'not-found' } });
    const drop = api.as(other.staff).seasons.drop({ seasonId, ...boardKey() });
    await expect(drop).rejects.toMatchObject({ cause: { code: 'not-found' } });
    const ana = await scene.champion('Ana');
    await expect(api.as(ana).seasons.list({})).rejects.toMatchObject({ cause: { code: 'not-allowed' } });
  });
});

describe('a night', () => {
  it('makes the running quarter and the next, and takes up what was earned before', async () => {
    const ana = await scene.champion('Ana');
    await scene.award(ana, 40, new Date('2026-01-05T12:00:00Z'));
    await scene.night();
    expect((await seasons().list({})).rows.map(({ name, state, champions }) => [name, state, champions])).toEqual([
      ['Q2 2026', 'planned', 0],
      ['Q1 2026', 'running', 1],
    ]);
    await scene.night();
    expect((await seasons().list({})).total).toBe(2);
  });

  it('leaves a workspace alone that has seasons of its own', async () => {
    await create({ startsOn: '2026-03-11', endsOn: '2026-05-31' });
    await scene.night();
    expect((await seasons().list({})).rows.map(({ name }) => name)).toEqual(['Spring']);
  });

  it('freezes a season that has ended: no reversal, no late deed moves it any more', async () => {
    const [ana, ben] = [await scene.champion('Ana'), await scene.champion('Ben')];
    const first = await scene.award(ana, 100);
    await scene.award(ben, 80);
    await scene.catchUp();
    api.clock.set('2026-03-31T22:30:00Z');
    await scene.award(ben, 10, new Date('2026-03-31T21:00:00Z'));
    await scene.catchUp();
    expect((await view(ana)).season).toMatchObject({ name: 'Q2 2026' });
    const ended = (await api.as(ana).leaderboards.seasons()).seasons[1]!;
    expect(ended).toMatchObject({ name: 'Q1 2026', state: 'ended' });

    api.clock.set('2026-04-01T00:30:00Z');
    await scene.night();
    const closed = await view(ben, ended.id);
    expect(closed.season).toMatchObject({ state: 'closed' });
    expect(line(closed)).toEqual([
      [1, 'Ana', 100],
      [2, 'Ben', 90],
    ]);
    await scene.reverse(first);
    await scene.award(ben, 500, new Date('2026-03-20T12:00:00Z'));
    await scene.catchUp();
    await scene.night();
    expect(line(await view(ben, ended.id))).toEqual(line(closed));
    expect(await view(ben)).toMatchObject({ total: 0, season: { name: 'Q2 2026', state: 'running' } });
  });

  it('whose ranks the database itself keeps', async () => {
    const ana = await scene.champion('Ana');
    await scene.award(ana, 100);
    await scene.catchUp();
    api.clock.set('2026-04-01T00:30:00Z');
    await scene.night();
    for (const change of [
      'update board_entry set points = 1',
      'delete from board_entry',
      'update board_entry set final_rank = 2',
    ]) {
      const tampering = api.inWorkspace(scene.workspaceId, (scope) => scope.em.execute(change));
      await expect(tampering).rejects.toThrow('ranks of a closed season never change');
    }
  });

  it('keeps the place of who left since, without the name', async () => {
    const [ana, ben] = [await scene.champion('Ana'), await scene.champion('Ben')];
    await scene.award(ana, 100);
    await scene.award(ben, 80);
    await scene.catchUp();
    api.clock.set('2026-04-01T00:30:00Z');
    await scene.night();
    const ended = (await api.as(ana).leaderboards.seasons()).seasons[1]!;
    await api.as(ana).leaderboards.setPresence({ isHidden: true, alias: null, ...boardKey() });
    expect(line(await view(ben, ended.id))).toEqual([
      [1, null, 100],
      [2, 'Ben', 80],
    ]);
    expect((await api.as(scene.staff).leaderboards.board({ seasonId: ended.id })).rows[0]).toMatchObject({
      name: 'Ana',
      isHidden: true,
    });
  });
});

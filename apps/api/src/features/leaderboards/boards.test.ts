import { beforeEach, describe, expect, it, vi } from 'vitest';
import { accountOf, boardKey, buildBoardScene, type BoardScene } from '../../testing/build-boards.ts';
import { buildMember } from '../../testing/build-people.ts';
import type { TestApi, TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { startKeepingRecognition } from './jobs/start-keeping-recognition.ts';

const api = useTestApi();
let scene: BoardScene;
beforeEach(async () => {
  api.clock.set('2026-03-10T09:00:00Z');
  scene = await buildBoardScene(api);
});

const view = (
  who: TestSession,
  input: Partial<Parameters<ReturnType<TestApi['as']>['leaderboards']['view']>[0]> = {},
) => api.as(who).leaderboards.view(input);
const names = (lines: readonly { name: string | null }[]) => lines.map(({ name }) => name);
const settle = (who: TestSession, presence: { isHidden?: boolean; alias?: string | null }) =>
  api.as(who).leaderboards.setPresence({ isHidden: false, alias: null, ...presence, ...boardKey() });

describe('a board', () => {
  it('ranks by points, and of two with the same points whoever was there first', async () => {
    const [ana, ben, cleo] = [await scene.champion('Ana'), await scene.champion('Ben'), await scene.champion('Cleo')];
    await scene.award(ana, 100);
    api.clock.advance(1_000);
    await scene.award(ben, 60);
    await scene.award(cleo, 100);
    api.clock.advance(1_000);
    await scene.award(ben, 40);
    await scene.catchUp();
    const board = await view(ben);
    expect(board.rows.map(({ rank, name, points, isMine }) => [rank, name, points, isMine])).toEqual([
      [1, 'Ana', 100, false],
      [2, 'Cleo', 100, false],
      [3, 'Ben', 100, true],
    ]);
    expect(board).toMatchObject({
      total: 3,
      mine: { rank: 3, points: 100, next: { place: 2, missing: 1 } },
      season: { name: 'Q1 2026', startsOn: '2026-01-01', endsOn: '2026-03-31', state: 'running' },
    });
    expect((await view(ana)).mine).toEqual({ rank: 1, points: 100, next: null });
  });

  it('takes off what was taken back, and gives the place among equals back', async () => {
    const [ana, ben] = [await scene.champion('Ana'), await scene.champion('Ben')];
    await scene.award(ana, 100);
    api.clock.advance(1_000);
    await scene.award(ben, 100);
    api.clock.advance(1_000);
    const wrong = await scene.award(ana, 50);
    await scene.catchUp();
    await scene.reverse(wrong);
    await scene.catchUp();
    expect(names((await view(ben)).rows)).toEqual(['Ana', 'Ben']);
    await scene.reverse(await scene.award(ben, 10));
    await scene.catchUp();
    expect((await view(ben)).mine).toMatchObject({ rank: 2, points: 100 });
  });

  it('holds nobody without points, and no staff', async () => {
    const ana = await scene.champion('Ana');
    const wrong = await scene.award(ana, 100);
    const csm = await buildMember(api, scene.workspaceId, 'csm', 'Staffer');
    await scene.award(csm, 500);
    await scene.catchUp();
    expect(names((await view(ana)).rows)).toEqual(['Ana']);
    await scene.reverse(wrong);
    await scene.catchUp();
    expect(await view(ana)).toMatchObject({ rows: [], total: 0, mine: null, neighbours: [] });
  });

  it('counts deeds of its season alone', async () => {
    const ana = await scene.champion('Ana');
    await scene.award(ana, 70, new Date('2025-12-31T22:59:59Z'));
    await scene.award(ana, 30, new Date('2025-12-31T23:00:00Z'));
    await scene.catchUp();
    expect((await view(ana)).mine).toMatchObject({ points: 30 });
  });

  it('shows two neighbours on either side and pages the rest', async () => {
    const all: TestSession[] = [];
    for (let index = 0; index < 9; index += 1) all.push(await scene.champion(`C${index}`));
    for (const [index, who] of all.entries()) await scene.award(who, 1_000 - index * 10);
    await scene.catchUp();
    const board = await view(all[5]!, { page: 2, pageSize: 4 });
    expect(names(board.rows)).toEqual(['C4', 'C5', 'C6', 'C7']);
    expect(board.rows.map(({ rank }) => rank)).toEqual([5, 6, 7, 8]);
    expect(names(board.neighbours)).toEqual(['C3', 'C4', 'C5', 'C6', 'C7']);
    expect(board.mine?.next).toEqual({ place: 5, missing: 11 });
    expect(names((await view(all[8]!)).neighbours)).toEqual(['C4', 'C5', 'C6', 'C7', 'C8']);
    expect(names((await view(all[0]!)).neighbours)).toEqual(['C0', 'C1', 'C2', 'C3', 'C4']);
  });

  it('of a segment holds its champions alone; of accounts the sums of theirs', async () => {
    const ana = await scene.champion('Ana', { segment: 'Fintech' });
    const ben = await scene.champion('Ben', { id: await accountOf(api, ana) });
    const cleo = await scene.champion('Cleo', { segment: 'Retail' });
    await scene.award(ana, 60);
    await scene.award(ben, 50);
    await scene.award(cleo, 100);
    await scene.catchUp();
    expect(names((await view(ana, { kind: 'segment' })).rows)).toEqual(['Ana', 'Ben']);
    expect((await view(cleo, { kind: 'segment' })).mine).toMatchObject({ rank: 1 });
    const accounts = await view(ben, { kind: 'accounts' });
    expect(accounts.rows.map(({ points, isMine }) => [points, isMine])).toEqual([
      [110, true],
      [100, false],
    ]);
    expect(accounts.mine).toMatchObject({ rank: 1, points: 110 });
    expect((await view(await scene.champion('Dev'), { kind: 'segment' })).segment).toBeNull();
  });

  it('follows a champion to another account at night', async () => {
    const ana = await scene.champion('Ana', { segment: 'Fintech' });
    const cleo = await scene.champion('Cleo', { segment: 'Retail' });
    await scene.award(ana, 60);
    await scene.award(cleo, 100);
    await scene.catchUp();
    const id = await accountOf(api, cleo);
    await api.inWorkspace(scene.workspaceId, (scope) =>
      scope.em.execute(`update member set account_id = ? where id = ?`, [id, ana.memberId]),
    );
    await scene.night();
    expect(names((await view(ana, { kind: 'segment' })).rows)).toEqual(['Cleo', 'Ana']);
    expect((await view(ana, { kind: 'accounts' })).rows.map(({ points }) => points)).toEqual([160]);
  });
});

describe('a champion', () => {
  it('who leaves is gone at the very next look, from the own account’s sum too, and comes back as before', async () => {
    const [ana, ben] = [await scene.champion('Ana'), await scene.champion('Ben')];
    await scene.award(ana, 100);
    await scene.award(ben, 50);
    await scene.catchUp();
    await settle(ana, { isHidden: true });
    expect(await view(ben)).toMatchObject({ total: 1, mine: { rank: 1, next: null }, rows: [{ name: 'Ben' }] });
    expect((await view(ben, { kind: 'accounts' })).total).toBe(1);
    expect(await view(ana)).toMatchObject({ mine: null, presence: { isHidden: true } });
    await scene.award(ana, 10);
    await scene.catchUp();
    expect((await view(ben)).total).toBe(1);
    await settle(ana, { isHidden: false });
    expect((await view(ana)).mine).toMatchObject({ rank: 1, points: 110 });
  });

  it('under an alias is known by it alone, at once', async () => {
    const [ana, ben] = [await scene.champion('Ana'), await scene.champion('Ben')];
    await scene.award(ana, 100);
    await scene.catchUp();
    await settle(ana, { alias: ' Blue  Falcon ' });
    const board = await view(ben);
    expect(board.rows).toEqual([
      { rank: 1, points: 100, name: 'Blue Falcon', accountName: null, isAlias: true, isMine: false },
    ]);
    expect(JSON.stringify(board)).not.toContain(ana.memberId);
    expect((await api.as(scene.staff).leaderboards.board({})).rows).toMatchObject([
      { name: 'Ana', alias: 'Blue Falcon', memberId: ana.memberId },
    ]);
  });

  it('takes nobody else’s name or alias, however it is written', async () => {
    const [ana, ben] = [await scene.champion('Ana'), await scene.champion('Ben Müller')];
    await settle(ana, { alias: 'Falcon' });
    for (const alias of ['falcon', 'FÁLCON', 'f alcon', 'Mara']) {
      await expect(settle(ben, { alias })).rejects.toMatchObject({ cause: { code: 'alias-taken' } });
    }
    await expect(settle(ana, { alias: 'ben muller' })).rejects.toMatchObject({ cause: { code: 'alias-taken' } });
    expect(await settle(ana, { alias: 'FALCON' })).toEqual({ isHidden: false, alias: 'FALCON' });
  });

  it('of two who take one alias at once gets it once', async () => {
    const [ana, ben] = [await scene.champion('Ana'), await scene.champion('Ben')];
    const results = await Promise.allSettled([settle(ana, { alias: 'Falcon' }), settle(ben, { alias: 'Falcon' })]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('gets the same answer to the same key, and a conflict to another wish under it', async () => {
    const ana = await scene.champion('Ana');
    const input = { isHidden: true, alias: null, ...boardKey() };
    const first = await api.as(ana).leaderboards.setPresence(input);
    expect(await api.as(ana).leaderboards.setPresence(input)).toEqual(first);
    await expect(api.as(ana).leaderboards.setPresence({ ...input, isHidden: false })).rejects.toMatchObject({
      cause: { code: 'idempotency-conflict' },
    });
  });
});

describe('the keeping of boards', () => {
  it('finds by itself every workspace where something is due, and stops when it is told to', async () => {
    const other = await buildBoardScene(api);
    const people = [await scene.champion('Ana'), await other.champion('Ben')];
    const stop = startKeepingRecognition(api.deps, 5);
    await scene.award(people[0]!, 100);
    await other.award(people[1]!, 100);
    await vi.waitFor(
      async () => {
        for (const who of people) expect((await view(who)).mine).toMatchObject({ rank: 1, points: 100 });
      },
      { timeout: 10_000, interval: 20 },
    );
    await stop();
    await scene.award(people[0]!, 1);
    expect((await view(people[0]!)).mine).toMatchObject({ points: 100 });
  });

  it('by several at once reckons nothing twice and loses nothing', async () => {
    const people = await Promise.all(['Ana', 'Ben', 'Cleo'].map((name) => scene.champion(name)));
    await Promise.all([
      ...people.flatMap((who) => Array.from({ length: 10 }, () => scene.award(who, 10))),
      ...Array.from({ length: 5 }, () => scene.catchUp()),
      settle(people[2]!, { alias: 'Falcon' }),
    ]);
    await scene.catchUp();
    expect((await view(people[0]!)).rows.map(({ points }) => points)).toEqual([100, 100, 100]);
  });
});

describe('staff who search a board', () => {
  const found = async (
    search: string,
    more: { kind?: 'accounts' | 'segment'; segment?: string; page?: number } = {},
  ) => {
    const { rows, total } = await api.as(scene.staff).leaderboards.board({ search, pageSize: 2, ...more });
    return { total, lines: rows.map(({ rank, name, points }) => [rank, name, points]) };
  };

  it('find by part of a name, with the rank and points of the whole board, page by page', async () => {
    const everybody = ['Ana', 'Ben Reyes', 'Cleo', 'Dana Reyes', 'Emil', 'Finn Reyes'];
    for (const [index, name] of everybody.entries()) await scene.award(await scene.champion(name), 600 - index * 100);
    await scene.catchUp();
    expect(await found(' reyes ')).toEqual({
      total: 3,
      lines: [
        [2, 'Ben Reyes', 500],
        [4, 'Dana Reyes', 300],
      ],
    });
    expect(await found('REYES', { page: 2 })).toEqual({ total: 3, lines: [[6, 'Finn Reyes', 100]] });
    expect(await found('%')).toEqual({ total: 0, lines: [] });
    expect((await found('')).total).toBe(6);
  });

  it('find by the alias that others read, and by the account', async () => {
    const [ana, ben] = [await scene.champion('Ana'), await scene.champion('Ben')];
    await scene.award(ana, 200);
    await scene.award(ben, 100);
    await scene.catchUp();
    await settle(ben, { alias: 'Blue Falcon' });
    await api.inWorkspace(scene.workspaceId, async (scope) =>
      scope.em.execute(`update account set name = 'Northwind', segment = 'Retail' where id = ?`, [
        await accountOf(api, ben),
      ]),
    );
    await scene.night();
    expect(await found('falcon')).toEqual({ total: 1, lines: [[2, 'Ben', 100]] });
    expect(await found('northw')).toEqual({ total: 1, lines: [[2, 'Ben', 100]] });
    expect(await found('northw', { kind: 'accounts' })).toEqual({ total: 1, lines: [[2, 'Northwind', 100]] });
    expect(await found('ben', { kind: 'accounts' })).toEqual({ total: 0, lines: [] });
    expect(await found('ben', { kind: 'segment', segment: 'Retail' })).toEqual({ total: 1, lines: [[1, 'Ben', 100]] });
  });

  it('find nobody who has no points in the season, and nobody of another workspace', async () => {
    await scene.champion('Ana');
    const other = await buildBoardScene(api);
    await other.award(await other.champion('Ana'), 100);
    await other.catchUp();
    await scene.award(await scene.champion('Ben'), 100);
    await scene.catchUp();
    expect(await found('ana')).toEqual({ total: 0, lines: [] });
  });
});

describe('who may look', () => {
  it('at staff’s board: those who run the program', async () => {
    const ana = await scene.champion('Ana');
    await expect(api.as(ana).leaderboards.board({})).rejects.toMatchObject({ cause: { code: 'not-allowed' } });
    await expect(view(scene.staff)).rejects.toMatchObject({ cause: { code: 'not-allowed' } });
  });

  it('finds no season of another workspace', async () => {
    const ana = await scene.champion('Ana');
    await scene.award(ana, 10);
    await scene.catchUp();
    const { season } = await view(ana);
    const other = await buildBoardScene(api);
    const stranger = await other.champion('Stranger');
    await expect(view(stranger, { seasonId: season!.id })).rejects.toMatchObject({ cause: { code: 'not-found' } });
    expect(await view(stranger)).toMatchObject({ season: null, rows: [] });
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { awardPoints } from '../points/index.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { earnPoints } from '../../testing/earn-points.ts';
import { runNight } from '../../testing/run-night.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { findOutliers } from './jobs/find-outliers.ts';

const api = useTestApi();
let workspaceId: string;
let manager: TestSession;
const HOUR = 3_600_000;
beforeEach(async () => {
  api.clock.set('2026-05-02T09:00:00Z');
  workspaceId = await buildWorkspace(api);
  manager = await buildMember(api, workspaceId, 'manager', 'Mira');
});

const champion = (name: string) => buildMember(api, workspaceId, 'champion', name);
async function look() {
  api.clock.set('2026-05-12T09:00:00Z');
  await runNight(api.deps, { workspaceId, task: findOutliers });
  return api.as(manager).pointsOffice.outliers({});
}

/** Awards by an approver at different hours, so that they are no burst. */
async function approve(approver: TestSession, of: TestSession, times: number) {
  for (let time = 0; time < times; time += 1) {
    api.clock.advance(2 * HOUR);
    const id = crypto.randomUUID();
    await api.inWorkspace(
      workspaceId,
      (scope) =>
        awardPoints(scope, {
          memberId: of.memberId,
          source: { type: 'submission-stage', id, part: '' },
          ruleVersion: { rule: 'challenge', version: 1 },
          statusPoints: 10,
          rewardPoints: 10,
        }),
      { memberId: approver.memberId, role: 'manager', surface: 'console' },
    );
  }
}

describe('a fast earner', () => {
  it('is who earned many times the median, from eight who earned on', async () => {
    for (let index = 0; index < 7; index += 1) await earnPoints(api, await champion(`Usual ${index}`), 100);
    const ana = await champion('Ana');
    await earnPoints(api, ana, 399);
    expect((await look()).rows).toEqual([]);
    api.clock.set('2026-05-12T10:00:00Z');
    await earnPoints(api, ana, 1);
    api.clock.set('2026-05-13T09:00:00Z');
    await runNight(api.deps, { workspaceId, task: findOutliers });
    const { rows, total, counts } = await api.as(manager).pointsOffice.outliers({ kind: 'fast-earner' });
    expect([total, counts['fast-earner']]).toEqual([1, 1]);
    expect(rows[0]).toMatchObject({
      member: { name: 'Ana' },
      points: 400,
      awards: 2,
      usualPoints: 100,
      from: '2026-04-13',
      to: '2026-05-12',
    });
  });

  it('is nobody whose points were taken back', async () => {
    for (let index = 0; index < 7; index += 1) await earnPoints(api, await champion(`Usual ${index}`), 100);
    const ana = await champion('Ana');
    const { postingId } = await earnPoints(api, ana, 900);
    await api.as(manager).points.reverse({ postingId, reason: 'Wrong', idempotencyKey: crypto.randomUUID() });
    expect((await look()).rows).toEqual([]);
  });
});

describe('the same approver', () => {
  it('stands out where others’ approvals come from somebody else', async () => {
    const lena = await buildMember(api, workspaceId, 'manager', 'Lena');
    const [ana, ben, cy] = [await champion('Ana'), await champion('Ben'), await champion('Cy')];
    await approve(lena, ana, 5);
    await approve(manager, ana, 1);
    for (const other of [ben, cy]) {
      await approve(manager, other, 3);
      await approve(lena, other, 1);
    }
    const { rows } = await look();
    expect(rows).toMatchObject([
      {
        kind: 'same-approver',
        member: { name: 'Ana' },
        approver: { name: 'Lena' },
        approvals: 5,
        ofApprovals: 6,
        usualPercent: 25,
      },
    ]);
  });

  it('does not where one person approves everything', async () => {
    await approve(manager, await champion('Ana'), 6);
    await approve(manager, await champion('Ben'), 2);
    expect((await look()).rows).toEqual([]);
  });
});

describe('a burst', () => {
  it('is five awards within an hour, told with the last of them', async () => {
    const ana = await champion('Ana');
    for (let award = 0; award < 4; award += 1) await earnPoints(api, ana, 20);
    api.clock.advance(HOUR);
    await earnPoints(api, ana, 30);
    const { rows } = await look();
    expect(rows).toMatchObject([
      { kind: 'burst', member: { name: 'Ana' }, awards: 5, points: 110, at: '2026-05-02T10:00:00.000Z' },
    ]);
  });

  it('is not five awards in a longer time', async () => {
    const ana = await champion('Ana');
    for (let award = 0; award < 5; award += 1) {
      await earnPoints(api, ana, 20);
      api.clock.advance(16 * 60_000);
    }
    expect((await look()).rows).toEqual([]);
  });
});

describe('a finding somebody has looked at', () => {
  const seen = (memberId: string, note = 'Ran our summit', idempotencyKey = crypto.randomUUID()) =>
    api.as(manager).pointsOffice.markOutlierSeen({ kind: 'burst', memberId, note, idempotencyKey });
  const open = () => api.as(manager).pointsOffice.outliers({});
  async function burst(of: TestSession, awards = 5) {
    for (let award = 0; award < awards; award += 1) await earnPoints(api, of, 20);
  }

  it('leaves the list with who looked, when and what they said', async () => {
    const ana = await champion('Ana');
    await burst(ana);
    await look();
    await seen(ana.memberId);
    expect(await open()).toMatchObject({ total: 0, seenCount: 1, counts: { burst: 0 } });
    const { rows, total } = await api.as(manager).pointsOffice.outliers({ isSeen: true });
    expect([total, rows[0]?.seen]).toEqual([1, { by: 'Mira', at: '2026-05-12T09:00:00.000Z', note: 'Ran our summit' }]);
  });

  it('stays away while nothing is new, and comes back when there is more to it', async () => {
    const ana = await champion('Ana');
    await burst(ana);
    await look();
    await seen(ana.memberId);
    api.clock.set('2026-05-13T09:00:00Z');
    await runNight(api.deps, { workspaceId, task: findOutliers });
    expect((await open()).total).toBe(0);
    await burst(ana);
    api.clock.set('2026-05-14T09:00:00Z');
    await runNight(api.deps, { workspaceId, task: findOutliers });
    expect(await open()).toMatchObject({ total: 1, seenCount: 0, rows: [{ seen: null }] });
  });

  it('is marked once a key, with words, and only where there is one, by those who run the program', async () => {
    const ana = await champion('Ana');
    await burst(ana);
    await look();
    const key = crypto.randomUUID();
    expect(await seen(ana.memberId, 'Fine', key)).toEqual(await seen(ana.memberId, 'Fine', key));
    await expect(seen(ana.memberId, 'Other', key)).rejects.toThrow('idempotency-conflict');
    await expect(seen(ana.memberId, ' ')).rejects.toThrow('required');
    await expect(seen((await champion('Ben')).memberId)).rejects.toThrow('not-found');
    const input = { kind: 'burst' as const, memberId: ana.memberId, note: 'x', idempotencyKey: crypto.randomUUID() };
    await expect(api.as(ana).pointsOffice.markOutlierSeen(input)).rejects.toThrow('not-allowed');
    const stranger = await buildMember(api, await buildWorkspace(api), 'manager');
    await expect(api.as(stranger).pointsOffice.markOutlierSeen(input)).rejects.toThrow('not-found');
  });

  it('marked by two at once has one look, the later', async () => {
    const ana = await champion('Ana');
    await burst(ana);
    await look();
    await Promise.all([seen(ana.memberId, 'One'), seen(ana.memberId, 'Other')]);
    expect(await open()).toMatchObject({ total: 0, seenCount: 1 });
  });
});

describe('the list', () => {
  it('tells when it was looked, pages, and shows nothing of another workspace', async () => {
    expect(await api.as(manager).pointsOffice.outliers({})).toMatchObject({ lookedAt: null, total: 0 });
    for (const name of ['Ana', 'Ben', 'Cy']) {
      const member = await champion(name);
      for (let award = 0; award < 5; award += 1) await earnPoints(api, member, 5);
    }
    const { lookedAt, total } = await look();
    expect([lookedAt, total]).toEqual(['2026-05-12T09:00:00.000Z', 3]);
    const pages = await Promise.all([1, 2].map((page) => api.as(manager).pointsOffice.outliers({ page, pageSize: 2 })));
    expect(new Set(pages.flatMap(({ rows }) => rows.map(({ member }) => member.name)))).toHaveLength(3);
    const stranger = await buildMember(api, await buildWorkspace(api), 'manager');
    expect((await api.as(stranger).pointsOffice.outliers({})).total).toBe(0);
  });
});

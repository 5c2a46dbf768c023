import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkTestFile, importTestFile } from '../../../testing/build-import.ts';
import { buildMember, buildWorkspace } from '../../../testing/build-people.ts';
import { buildRule, campaignTerms, ruleTerms } from '../../../testing/build-rule.ts';
import type { TestSession } from '../../../testing/test-api.ts';
import { useTestApi } from '../../../testing/use-test-api.ts';
import { checkImport, writeImport } from '../index.ts';
import { getMember } from '../../members/index.ts';

const api = useTestApi();
let workspaceId: string;
let mara: TestSession;
let ana: TestSession;
let email: string;
beforeEach(async () => {
  api.clock.set('2026-11-22T09:00:00Z');
  workspaceId = await buildWorkspace(api);
  mara = await buildMember(api, workspaceId, 'manager', 'Mara Berg');
  ana = await buildMember(api, workspaceId, 'champion', 'Ana Ruiz');
  email = (await api.inWorkspace(workspaceId, (scope) => getMember(scope, ana.memberId))).email;
});

const HEAD = 'Email;Status points;Points;Earned on;Expires on;Note';
const csv = (...lines: string[]) => [HEAD, ...lines].join('\n');
const bring = (...lines: string[]) => importTestFile(api, mara, csv(...lines), 'openings');
const check = (...lines: string[]) => checkTestFile(api, mara, csv(...lines), 'openings');
const countsOf = async (importId: string) => (await api.as(mara).imports.get({ importId })).counts;
const standing = () => api.as(ana).points.standing();

/** What is wrong with each line of a file, as `field code`. */
async function problemsOf(...lines: string[]): Promise<string[]> {
  const { rows } = await api.as(mara).imports.rows({ importId: await check(...lines), verdict: 'invalid' });
  return rows.flatMap(({ problems }) => problems.map(({ field, code }) => `${field ?? 'line'} ${code}`));
}

describe('opening balances from a file', () => {
  it('are posted with their days, and the tier they reach', async () => {
    await bring(
      `${email};600;450;2026-03-15;2027-09-30;From the old program`,
      `${email.toUpperCase()};;120;2026-06-01;;`,
    );
    expect(await standing()).toMatchObject({
      tier: 'bronze',
      statusPoints: 600,
      available: 570,
      // Good on its last day, in the workspace's zone.
      nextExpiry: { points: 450, at: '2027-09-30T22:00:00.000Z' },
    });
    const { rows } = await api.as(ana).points.statement({});
    expect(rows.map(({ kind, spendable, reason }) => [kind, spendable, reason])).toEqual([
      ['opening', 120, null],
      ['opening', 450, 'From the old program'],
    ]);
    expect(rows[1]).toMatchObject({ occurredAt: '2026-03-14T23:00:00.000Z' });
    const why = await api.as(ana).points.explain({ postingId: rows[1]!.postingId });
    expect(why).toMatchObject({ actorName: 'Mara Berg', surface: 'import' });
  });

  it('write nothing before the yes', async () => {
    const importId = await check(`${email};600;450;2026-03-15;;`);
    expect(await countsOf(importId)).toEqual({ new: 1, update: 0, unchanged: 0, invalid: 0 });
    expect(await standing()).toMatchObject({ available: 0, statusPoints: 0 });
    expect((await api.as(mara).imports.rows({ importId })).rows[0]?.changes).toEqual([
      { field: 'name', before: null, after: 'Ana Ruiz' },
      { field: 'statusPoints', before: null, after: '600' },
      { field: 'rewardPoints', before: null, after: '450' },
    ]);
  });

  it('change nothing the second time, also when a job runs twice', async () => {
    const importId = await bring(`${email};600;450;2026-03-15;;`);
    await writeImport(api.deps)({ workspaceId, importId });
    const again = await bring(`${email};600;450;2026-03-15;;`);
    expect(await countsOf(again)).toMatchObject({ new: 0, unchanged: 1 });
    expect(await standing()).toMatchObject({ available: 450 });
  });

  it('in another number are refused until the first are taken back', async () => {
    await bring(`${email};600;450;2026-03-15;;`);
    expect(await problemsOf(`${email};600;500;2026-03-15;;`)).toEqual(['line opening-differs']);
    const { postingId } = (await api.as(ana).points.statement({})).rows[0]!;
    await api.as(mara).points.reverse({ postingId, reason: 'Wrong list', idempotencyKey: crypto.randomUUID() });
    expect(await problemsOf(`${email};600;450;2026-03-15;;`)).toEqual(['line opening-reversed']);
    await bring(`${email};600;500;2026-03-15;;`);
    expect(await standing()).toMatchObject({ available: 500 });
  });

  it('say line by line why they cannot be', async () => {
    const staff = await api.inWorkspace(workspaceId, (scope) => getMember(scope, mara.memberId));
    expect(
      await problemsOf(
        'nobody@acme.example;1;1;2026-01-01;;',
        `${staff.email};1;1;2026-01-01;;`,
        `${email};ten;1;2026-01-01;;`,
        `${email};-1;1;2026-01-01;;`,
        `${email};1;1000001;2026-01-01;;`,
        `${email};;;2026-01-01;;`,
        `${email};1;1;31.01.2026;;`,
        `${email};1;1;2026-11-23;;`,
        `${email};1;1;2026-01-01;2025-01-01;`,
        `${email};1;1;2025-01-01;2026-11-21;`,
        `${email};1;1;;;`,
        `${email};1;1;2026-02-01;;`,
        `${email};2;2;2026-02-01;;`,
        'no address;1;1;2026-01-01;;',
      ),
    ).toEqual([
      'email unknown-champion',
      'email staff-address',
      'statusPoints not-points',
      'statusPoints not-points',
      // More than one award can come to: it would be cut without a word.
      'rewardPoints not-points',
      'line no-points',
      'earnedOn not-a-date',
      'earnedOn in-future',
      'expiresOn expires-before',
      'expiresOn expired',
      'earnedOn required',
      'email opening-twice',
      'email not-an-email',
    ]);
  });

  it('need their columns', async () => {
    const bad = checkTestFile(api, mara, 'Email;Note\na@b.example;x', 'openings');
    await expect(bad).rejects.toMatchObject({
      code: 'import-missing-columns',
      details: { columns: 'earnedOn,rewardPoints' },
    });
  });

  it('come in batches: a thousand lines, each once', async () => {
    const days = Array.from({ length: 1_100 }, (_, index) =>
      new Date(Date.UTC(2023, 0, 1 + index)).toISOString().slice(0, 10),
    );
    await bring(...days.map((day) => `${email};1;2;${day};2027-12-31;`));
    expect(await standing()).toMatchObject({ available: 2_200 });
  });

  it('do in the example file what its README says', async () => {
    const example = (name: string) => readFile(join(import.meta.dirname, '../../../../../../examples/import', name));
    await importTestFile(api, mara, await example('champions.csv'));
    const importId = await importTestFile(api, mara, await example('opening-balances.csv'), 'openings');
    expect(await countsOf(importId)).toEqual({ new: 3, update: 0, unchanged: 0, invalid: 3 });
  });
});

describe('a rule for imports', () => {
  const limit = (scope: 'member' | 'account' | 'rule', pointsMax: number) =>
    ({ scope, period: 'year', awardsMax: null, pointsMax }) as const;
  const rowsOf = async (importId: string) => (await api.as(mara).imports.rows({ importId })).rows;

  it('limits what is brought along within one file, line after line, whatever the age of the points', async () => {
    await buildRule(api, mara, 'From before', ruleTerms({ source: 'import', caps: [limit('member', 250)] }));
    const lines = ['2023-01-01', '2024-01-01', '2025-01-01'].map((day) => `${email};;100;${day};2027-12-31;`);
    const importId = await bring(...lines, `${email};;100;2025-02-01;2027-12-31;`);
    expect((await standing()).available).toBe(250);
    const rows = await rowsOf(importId);
    expect(rows.map(({ changes }) => changes.find(({ field }) => field === 'rewardPoints')?.after)).toEqual([
      '100',
      '100',
      '50',
      undefined,
    ]);
    expect(rows[2]).toMatchObject({ verdict: 'new', problems: [{ field: null, code: 'cut-by-limit' }] });
    expect(rows[3]).toMatchObject({ verdict: 'invalid', problems: [{ field: null, code: 'limit-reached' }] });
    const [line] = (await api.as(ana).points.statement({})).rows;
    expect(await api.as(ana).points.explain({ postingId: line?.postingId ?? '' })).toMatchObject({
      explanation: { rule: { name: 'From before' }, cuts: [{ rewardPoints: 50 }] },
    });
  });

  it('says what its limits leave before anybody says yes, over all the pieces of a long file', async () => {
    await buildRule(api, mara, 'From before', ruleTerms({ source: 'import', caps: [limit('rule', 1_050)] }));
    const days = Array.from({ length: 1_100 }, (_, index) =>
      new Date(Date.UTC(2023, 0, 1 + index)).toISOString().slice(0, 10),
    );
    const lines = days.map((day) => `${email};;${day === days[1_049] ? 5 : 1};${day};2027-12-31;`);
    const importId = await check(...lines);
    expect(await countsOf(importId)).toEqual({ new: 1_050, update: 0, unchanged: 0, invalid: 50 });
    const { rows } = await api.as(mara).imports.rows({ importId, page: 11, pageSize: 100 });
    expect(rows[49]).toMatchObject({ verdict: 'new', problems: [{ code: 'cut-by-limit' }] });
    expect(rows[49]?.changes).toContainEqual({ field: 'rewardPoints', before: null, after: '1' });
    expect(rows[50]).toMatchObject({ verdict: 'invalid', problems: [{ code: 'limit-reached' }], changes: [] });
    expect((await standing()).available).toBe(0);
  });

  it('tells a limit that others used up between looking and writing', async () => {
    await buildRule(api, mara, 'From before', ruleTerms({ source: 'import', caps: [limit('rule', 100)] }));
    const importId = await check(`${email};;100;2025-01-01;2027-12-31;`);
    expect(await countsOf(importId)).toMatchObject({ new: 1 });
    const other = await buildMember(api, workspaceId, 'champion', 'Bo Lind');
    const otherEmail = (await api.inWorkspace(workspaceId, (scope) => getMember(scope, other.memberId))).email;
    await bring(`${otherEmail};;100;2025-01-01;2027-12-31;`);
    await api.as(mara).imports.recheck({ importId, idempotencyKey: crypto.randomUUID() });
    await checkImport(api.deps)({ workspaceId, importId });
    expect((await rowsOf(importId))[0]).toMatchObject({ verdict: 'invalid', problems: [{ code: 'limit-reached' }] });
  });

  it('leaves a file alone the second time, also where it cut, and counts what other files brought', async () => {
    await buildRule(api, mara, 'From before', ruleTerms({ source: 'import', caps: [limit('rule', 150)] }));
    const other = await buildMember(api, workspaceId, 'champion', 'Bo Lind');
    const otherEmail = (await api.inWorkspace(workspaceId, (scope) => getMember(scope, other.memberId))).email;
    const lines = [`${email};;100;2025-01-01;2027-12-31;`, `${otherEmail};;100;2025-01-01;2027-12-31;`];
    await bring(...lines);
    expect((await api.as(other).points.standing()).available).toBe(50);
    expect(await countsOf(await bring(...lines))).toMatchObject({ new: 0, unchanged: 2 });
    const third = await bring(`${email};;100;2025-02-01;2027-12-31;`);
    expect(await countsOf(third)).toMatchObject({ new: 0, invalid: 1 });
    expect((await standing()).available).toBe(100);
  });

  it('has room again after a balance was taken back', async () => {
    await buildRule(api, mara, 'From before', ruleTerms({ source: 'import', caps: [limit('account', 100)] }));
    await bring(`${email};;100;2025-01-01;2027-12-31;`);
    const [line] = (await api.as(ana).points.statement({})).rows;
    const idempotencyKey = crypto.randomUUID();
    await api.as(mara).points.reverse({ postingId: line?.postingId ?? '', reason: 'Wrong list', idempotencyKey });
    await bring(`${email};;80;2025-02-01;2027-12-31;`);
    expect((await standing()).available).toBe(80);
  });

  it('applies to whom its condition names, and is raised by a campaign only where it says so', async () => {
    const isBronze = { kind: 'comparison', fact: 'member.tier', operator: 'at-least', value: 'bronze' } as const;
    const half = { kind: 'fixed', statusPoints: 0, rewardPoints: 10 } as const;
    await buildRule(api, mara, 'Spring', campaignTerms({ sources: ['import'] }));
    await buildRule(
      api,
      mara,
      'Members with a tier',
      ruleTerms({ source: 'import', condition: isBronze, amount: half }),
    );
    await bring(`${email};300;100;2026-06-01;2027-12-31;`);
    expect((await standing()).available).toBe(100);
    await bring(`${email};;100;2026-07-01;2027-12-31;`);
    expect((await standing()).available).toBe(120);
  });
});

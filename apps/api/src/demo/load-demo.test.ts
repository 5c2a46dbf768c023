import { foldBalance } from '@rostra/points-engine';
import type { Bucket } from '@rostra/points-engine/vocabulary';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';
import { loadDemo } from './load-demo.ts';

const OPTIONS = { endsAt: new Date('2026-06-03T06:00:00.000Z'), days: 70, accounts: 5 };

let apis: TestApi[];
let workspaceIds: string[];

beforeAll(async () => {
  apis = [await startTestApi(), await startTestApi()];
  workspaceIds = [];
  for (const api of apis) workspaceIds.push(await loadDemo(api.deps, OPTIONS));
}, 120_000);
afterAll(() => Promise.all(apis.map((api) => api.close())));

/** Columns that must never come out the same: secrets, and what hides names from guessing. */
const BY_CHANCE = `array['personal_hash', 'salt', 'secret_hash']`;

/** Rows of the first of the two workspaces, or of the second. */
function rowsOf<Row extends object>(which: number, sql: string): Promise<Row[]> {
  const [api, workspaceId] = [apis[which], workspaceIds[which]];
  if (!api || !workspaceId) throw new Error('no such story');
  return api.inWorkspace(workspaceId, (scope) => scope.em.execute<Row[]>(sql));
}

describe('the demo', () => {
  it('comes out the same every time, row for row', async () => {
    const tables = await rowsOf<{ name: string }>(
      0,
      `select c.relname as name from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity order by 1`,
    );
    expect(tables.length).toBeGreaterThan(15);
    for (const { name } of tables) {
      const digest = `select count(*)::int as rows, md5(coalesce(string_agg(said, '|' order by said), '')) as digest
        from (select (to_jsonb(t) - ${BY_CHANCE})::text as said from "${name}" t) t`;
      expect({ name, found: await rowsOf(1, digest) }).toEqual({ name, found: await rowsOf(0, digest) });
    }
  });

  it('has a story to show: points earned, spent and taken back', async () => {
    const kinds = await rowsOf<{ kind: string }>(0, 'select distinct kind from posting order by 1');
    expect(kinds.map((row) => row.kind)).toEqual(expect.arrayContaining(['award', 'hold', 'reversal']));
  });

  it('scores what is scored, and leaves one for whoever opens the queue', async () => {
    const stages = await rowsOf<{ state: string; score: number | null }>(
      0,
      `select ss.state, ss.score from submission_stage ss
         join challenge_stage cs on cs.workspace_id = ss.workspace_id and cs.id = ss.stage_id where cs.rubric is not null`,
    );
    expect(stages.filter(({ state }) => state === 'submitted')).not.toEqual([]);
    const approved = stages.filter(({ state }) => state === 'approved');
    expect(approved.length).toBeGreaterThan(0);
    expect(approved.every(({ score }) => score !== null && score >= 0 && score <= 5)).toBe(true);
  });

  it('has balances, lots and tiers that follow from its ledger alone', async () => {
    const entries = await rowsOf<{
      memberId: string;
      bucket: Bucket;
      amount: string;
      balanceAfter: string;
      sequence: string;
    }>(
      0,
      `select member_id as "memberId", bucket, amount, balance_after as "balanceAfter", sequence from entry order by member_id, sequence`,
    );
    const balances = await rowsOf<Record<Bucket | 'sequence', string> & { memberId: string; lots: string }>(
      0,
      `select b.member_id as "memberId", b.status, b.available, b.held, b.spent, b.expired, b.owed, b.sequence,
              (select coalesce(sum(l.remaining), 0) from lot l where l.workspace_id = b.workspace_id and l.member_id = b.member_id) as lots
         from balance b`,
    );
    expect(balances.length).toBeGreaterThan(0);
    for (const { memberId, lots, ...stored } of balances) {
      const own = entries.filter((entry) => entry.memberId === memberId);
      const folded = foldBalance(
        own.map((entry) => ({
          bucket: entry.bucket,
          amount: Number(entry.amount),
          balanceAfter: Number(entry.balanceAfter),
          sequence: Number(entry.sequence),
        })),
      );
      expect(Object.fromEntries(Object.entries(stored).map(([bucket, amount]) => [bucket, Number(amount)]))).toEqual(
        folded,
      );
      expect(Number(lots)).toBe(folded.available);
    }
  });

  it('asks for agreement to terms and privacy, which everybody in it has given', async () => {
    const texts = await rowsOf<{ kind: string; version: number; agreed: number }>(
      0,
      `select t.kind, t.version, count(distinct e.member_id)::int as agreed from consent_text t
         left join consent_event e on e.workspace_id = t.workspace_id and e.kind = t.kind and e.version = t.version
        group by t.kind, t.version order by t.kind`,
    );
    const [champions] = await rowsOf<{ count: number }>(
      0,
      `select count(*)::int as count from member where role = 'champion'`,
    );
    expect(champions?.count).toBeGreaterThan(0);
    expect(texts).toEqual([
      { kind: 'privacy', version: 1, agreed: champions?.count },
      { kind: 'terms', version: 1, agreed: champions?.count },
    ]);
  });

  it('leaves an audit row for every posting’s cause, from the surface demo or import', async () => {
    const surfaces = await rowsOf<{ surface: string }>(0, 'select distinct surface from audit_event order by 1');
    expect(surfaces.every((row) => ['demo', 'import', 'job'].includes(row.surface))).toBe(true);
  });
});

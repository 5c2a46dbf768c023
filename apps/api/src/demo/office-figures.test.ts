import type { Bucket, PostingKind } from '@rostra/points-engine/vocabulary';
import { beforeAll, describe, expect, it } from 'vitest';
import { useTestApi } from '../testing/use-test-api.ts';
import { loadDemo } from './load-demo.ts';

const ENDS_AT = new Date('2026-05-06T06:00:00.000Z');

const api = useTestApi();
let workspaceId: string;
let managerId: string;

beforeAll(async () => {
  workspaceId = await loadDemo(api.deps, { endsAt: ENDS_AT, days: 80, accounts: 4 });
  api.clock.set(ENDS_AT);
  const [manager] = await rows<{ id: string }>(`select id from member where role = 'manager' limit 1`);
  managerId = manager!.id;
}, 120_000);

const office = () => api.as({ workspaceId, memberId: managerId, role: 'manager' }).pointsOffice;
const rows = <Row extends object>(sql: string) => api.inWorkspace(workspaceId, (scope) => scope.em.execute<Row[]>(sql));

interface FoldedEntry {
  readonly kind: PostingKind;
  readonly act: string;
  /** In the workspace's zone. */
  readonly day: string;
  readonly bucket: Bucket;
  readonly amount: number;
}

/** Every entry there is, with what the office is made of; put together in no query of the product. */
async function readLedger(): Promise<FoldedEntry[]> {
  const kinds = new Map(
    (
      await rows<{ id: string; kind: string }>(
        `select ss.id, c.kind from submission_stage ss join submission s on s.id = ss.submission_id join challenge c on c.id = s.challenge_id`,
      )
    ).map(({ id, kind }) => [id, kind]),
  );
  const entries = await rows<{
    kind: PostingKind;
    sourceType: string;
    sourceId: string;
    at: string;
    bucket: Bucket;
    amount: string;
  }>(
    `select p.kind, p.source_type as "sourceType", p.source_id as "sourceId", p.recorded_at as at, e.bucket, e.amount
       from entry e join posting p on p.id = e.posting_id`,
  );
  const day = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Berlin' });
  return entries.map(({ sourceType, sourceId, at, amount, ...entry }) => ({
    ...entry,
    act: kinds.get(sourceId) ?? sourceType,
    day: day.format(new Date(at)),
    amount: Number(amount),
  }));
}

const given: readonly PostingKind[] = ['award', 'grant', 'reversal'];
/** What an entry adds to the points that were given. */
const made = ({ bucket, amount }: FoldedEntry) => (bucket === 'status' ? 0 : bucket === 'owed' ? -amount : amount);
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
const moved = (entries: readonly FoldedEntry[], bucket: Bucket) =>
  sum(entries.filter((entry) => entry.bucket === bucket).map(({ amount }) => amount));

function flow(entries: readonly FoldedEntry[], from: string, to: string) {
  const within = entries.filter(({ day }) => day >= from && day <= to);
  const ofKinds = (kinds: readonly PostingKind[]) => sum(within.filter(({ kind }) => kinds.includes(kind)).map(made));
  return {
    issued: ofKinds(given),
    corrected: ofKinds(['reversal']),
    broughtIn: ofKinds(['opening']),
    spent: moved(within, 'spent'),
    expired: moved(within, 'expired'),
  };
}

describe('every figure of the office follows from the ledger', () => {
  it('now', async () => {
    const ledger = await readLedger();
    const { now, value, isPreparing } = await office().get({});
    const [available, held, owed] = (['available', 'held', 'owed'] as const).map((bucket) => moved(ledger, bucket));
    expect(isPreparing).toBe(false);
    expect(available).toBeGreaterThan(0);
    expect(now).toEqual({
      available,
      held,
      owed,
      outstanding: available! + held!,
      liabilityMinor: Math.round(((available! + held!) * value.minor) / 100),
    });
  });

  it('in the quarter, in the same days of the one before, and in every month', async () => {
    const ledger = await readLedger();
    const { quarter, quarterBefore, months, budget, value } = await office().get({});
    expect(quarter).toMatchObject({ quarter: '2026-Q2', ...flow(ledger, '2026-04-01', '2026-05-06') });
    // 6 May is the 36th day of its quarter; 5 February that of the one before.
    expect(quarterBefore).toMatchObject({ quarter: '2026-Q1', ...flow(ledger, '2026-01-01', '2026-02-05') });
    expect(budget.spentMinor).toBe(Math.round((quarter.issued * value.minor) / 100));
    expect(months).toHaveLength(13);
    for (const { month, outstanding, owed, awards: _awards, costMinor, ...figures } of months) {
      const until = ledger.filter(({ day }) => day <= `${month}-31`);
      const folded = flow(ledger, `${month}-01`, `${month}-31`);
      expect({ month, ...figures }).toEqual({ month, ...folded });
      expect(outstanding).toBe(moved(until, 'available') + moved(until, 'held'));
      expect(owed).toBe(moved(until, 'owed'));
      expect(costMinor).toBe(Math.round((folded.issued * value.minor) / 100));
    }
  });

  it('in a quarter that is over, and at its end', async () => {
    const ledger = await readLedger();
    const { quarter, atEnd, months, value } = await office().get({ quarter: '2026-Q1' });
    const { issued, ...others } = flow(ledger, '2026-01-01', '2026-03-31');
    expect(issued).toBeGreaterThan(0);
    expect(quarter).toMatchObject({ quarter: '2026-Q1', issued, ...others });
    const until = ledger.filter(({ day }) => day <= '2026-03-31');
    const [available, held, owed] = (['available', 'held', 'owed'] as const).map((bucket) => moved(until, bucket));
    const outstanding = available! + held!;
    const liabilityMinor = Math.round((outstanding * value.minor) / 100);
    expect(atEnd).toEqual({ available, held, owed, outstanding, liabilityMinor });
    expect(months.at(-1)).toMatchObject({ month: '2026-03', outstanding, ...flow(ledger, '2026-03-01', '2026-03-31') });
    const { rows: deeds } = await office().prices({ quarter: '2026-Q1' });
    expect(sum(deeds.map(({ points }) => points))).toBe(issued);
  });

  it('by deed and by rule', async () => {
    const ledger = (await readLedger()).filter(({ kind }) => given.includes(kind));
    const [byAct, byRule] = [await office().prices({}), await office().prices({ by: 'rule' })];
    const acts = Map.groupBy(ledger, ({ act }) => act);
    expect(acts.size).toBeGreaterThan(2);
    expect(new Map(byAct.rows.map(({ key, points }) => [key, points]))).toEqual(
      new Map([...acts].map(([act, entries]) => [act, sum(entries.map(made))])),
    );
    const total = sum(ledger.map(made));
    expect(sum(byRule.rows.map(({ points }) => points))).toBe(total);
    const [titles] = await rows<{ all: string[] }>('select array_agg(title) as all from challenge');
    const named = byRule.rows.filter(({ key }) => key.startsWith('challenge:'));
    expect(named.length).toBeGreaterThan(2);
    for (const { name } of named) expect(titles?.all).toContain(name);
    expect(sum(byRule.rows.flatMap(({ months }) => months.map(({ points }) => points)))).toBe(total);
  });

  it('in what will expire, and in the corrections', async () => {
    const lots = await rows<{ at: string; remaining: string }>('select expires_at as at, remaining from lot');
    const { expiry } = await office().get({});
    const end = new Date('2027-05-05T22:00:00Z');
    const due = lots.filter(({ at }) => new Date(at) < end);
    expect(expiry?.within[2]?.points).toBe(sum(due.map(({ remaining }) => Number(remaining))));
    const corrections = await office().corrections({ pageSize: 100 });
    const ledger = await readLedger();
    const inQuarter = ledger.filter(
      ({ kind, day }) => day >= '2026-04-01' && (kind === 'reversal' || kind === 'grant'),
    );
    expect(sum(corrections.rows.map(({ points }) => points))).toBe(sum(inQuarter.map(made)));
    expect(sum(corrections.rows.map(({ statusPoints }) => statusPoints))).toBe(moved(inQuarter, 'status'));
  });
});

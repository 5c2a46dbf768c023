import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  awardPoints,
  expireDueLots,
  holdPoints,
  publishChainRoot,
  releaseHold,
  reverseAward,
} from '../../../apps/api/src/features/points/index.ts';
import { closeSeasons, keepRecognition } from '../../../apps/api/src/features/leaderboards/index.ts';
import { countPointsDays } from '../../../apps/api/src/features/points-office/index.ts';
import { reviewTiers } from '../../../apps/api/src/features/tiers/index.ts';
import { importTestFile } from '../../../apps/api/src/testing/build-import.ts';
import { buildMember, buildWorkspace } from '../../../apps/api/src/testing/build-people.ts';
import { buildRule, ruleTerms } from '../../../apps/api/src/testing/build-rule.ts';
import { runNight } from '../../../apps/api/src/testing/run-night.ts';
import { startTestApi, type TestApi, type TestSession } from '../../../apps/api/src/testing/test-api.ts';
import { startBenchDatabase } from '../../measuring/bench-database.ts';
import { findDifference } from './find-difference.ts';
import { findPlanted } from './plant-difference.ts';

let api: TestApi;
let client: pg.Client;
let workspaceId: string;
beforeAll(async () => {
  api = await startTestApi(await startBenchDatabase(false));
  client = new pg.Client({ connectionString: api.databaseUrl });
  await client.connect();
  workspaceId = await liveSome();
}, 120_000);
afterAll(async () => {
  await client.end();
  await api.close();
});

/** A workspace in which every table of the ledger, and all that follows from it, has rows that mean something. */
async function liveSome(): Promise<string> {
  api.clock.set('2025-11-10T09:00:00Z');
  const id = await buildWorkspace(api);
  const admin = await buildMember(api, id, 'admin');
  const [ana, bo, cy] = [await champion(id), await champion(id), await champion(id)];
  await api.inWorkspace(id, (scope) =>
    scope.em.execute(`update account set segment = 'fintech' where workspace_id = ?`, [id]),
  );
  const cap = { scope: 'account', period: 'month', awardsMax: null, pointsMax: 150 } as const;
  await buildRule(api, admin, 'Thanks', ruleTerms({ source: 'grant', caps: [cap], lotLifeMonths: 3 }));
  const give = (who: TestSession, points: number) =>
    api
      .as(admin)
      .grants.create({ memberId: who.memberId, statusPoints: points, rewardPoints: points, reason: 'x', ...key() });
  const email = `person@${id}.example`;
  await api.inWorkspace(id, (scope) =>
    scope.em.execute(`update member set email = ? where id = ?`, [email, bo.memberId]),
  );
  await importTestFile(
    api,
    admin,
    `Email;Status points;Points;Earned on;Expires on;Note\n${email};10;30;2025-10-01;2026-12-31;`,
    'openings',
  );
  await award(ana, 700);
  await award(bo, 400);
  await give(ana, 60);
  const { postingId } = await give(ana, 40);
  await api.inWorkspace(id, (scope) => reverseAward(scope, { postingId: postingId ?? '', reason: 'Twice' }));
  await act(ana, 'hold', 'a', 50);
  await act(ana, 'hold', 'b', 20);
  await award(cy, 100);
  await keepRecognition(api.deps, id);
  // The grant's lot lapses meanwhile, what was held of it comes back for a while.
  api.clock.set('2026-02-12T09:00:00Z');
  await runNight(api.deps, { workspaceId: id, task: expireDueLots });
  await act(ana, 'release', 'a');
  await act(ana, 'spend-later', 'b');
  await api.as(admin).merges.merge({ fromId: cy.memberId, intoId: bo.memberId, reason: 'One', ...key() });
  api.clock.advance(3_600_000);
  await runNight(api.deps, { workspaceId: id, task: closeSeasons });
  api.clock.advance(3_600_000);
  await award(bo, 5);
  await award(ana, 7);
  await keepRecognition(api.deps, id);
  api.clock.set('2026-11-15T09:00:00Z');
  for (const task of [reviewTiers, closeSeasons, countPointsDays, publishChainRoot]) {
    await runNight(api.deps, { workspaceId: id, task });
  }
  api.clock.advance(3_600_000);
  await award(ana, 9);
  await keepRecognition(api.deps, id);
  return id;
}

const key = () => ({ idempotencyKey: randomUUID() });
const ruleVersion = { rule: 'proof', version: 1 };
const champion = (id: string) => buildMember(api, id, 'champion');
function award({ workspaceId: id, memberId }: TestSession, points: number) {
  const source = { type: 'submission-stage', id: randomUUID(), part: '' };
  return api.inWorkspace(id, (scope) =>
    awardPoints(scope, { memberId, source, ruleVersion, statusPoints: points, rewardPoints: points }),
  );
}
function act(who: TestSession, kind: 'hold' | 'release' | 'spend-later', id: string, amount = 0) {
  const request = { memberId: who.memberId, source: { type: 'redemption', id, part: '' }, ruleVersion };
  return api.inWorkspace(who.workspaceId, async (scope) => {
    if (kind === 'hold') await holdPoints(scope, { ...request, amount });
    if (kind === 'release') await releaseHold(scope, request);
  });
}

/** Tables of the ledger and of what follows from it; of `member` the columns of its tier. */
const TABLES = [
  'posting',
  'entry',
  'balance',
  'lot',
  'lot_use',
  'member',
  'tier_change',
  'chain_root',
  'chain_leaf',
  'chain_block',
  'cap_use',
  'points_day',
  'points_day_act',
  'board',
  'board_entry',
  'board_block',
];

const NOBODY_MERGED_INTO = 'not exists (select from member o where o.merged_into_id = member.id)';

/** Changes that say something else than another value of the kind would, and the rows on which they do. */
const OWN_CHANGES: Readonly<Record<string, { readonly to?: string; readonly where?: string }>> = {
  'balance.window_start': { to: "window_start + interval '10 years'", where: 'status_in_window > 0' },
  'member.tier_reached_at': { where: `${NOBODY_MERGED_INTO} and tier <> 'none'` },
  'member.tier_grace_ends_at': { where: NOBODY_MERGED_INTO },
  'tier_change.at': {
    where: `(reason <> 'grace' or not exists (select from member o where o.merged_into_id = tier_change.member_id))`,
  },
  // What a review counted is held against the threshold alone.
  'tier_change.status_points': { where: "reason = 'rise'" },
  'member.tier': { to: "case tier when 'bronze' then 'silver' else 'bronze' end", where: "role = 'champion'" },
  'board.segment': { where: "kind <> 'segment'" },
  'board_block.from_reached_at': { to: "'2020-01-01'" },
};

/** What nothing else tells, and why it is no figure of anybody. */
const TOLD_BY_NOTHING: Readonly<Record<string, string>> = {
  'posting.idempotency_key': 'tells a retry; moves nothing',
  'posting.input_hash': 'tells a retry; moves nothing',
  'posting.actor_id': 'stands in the audit log, which has a chain of its own',
  'posting.surface': 'stands in the audit log, which has a chain of its own',
  'posting.reason': 'words about a person, emptied when they are erased',
  'lot.id': 'nothing names a lot that was not used; another is held by keys',
  'tier_change.id': 'nothing names a step',
  'board.is_final': 'the next night looks for ranks to write, and sets it again',
  'chain_root.at': 'when a root was made; the root itself is what statements hold',
};

it('finds nothing in what was written lawfully', async () => {
  expect(await findDifference(client, workspaceId)).toBeNull();
});

describe('a change of any column behind the ledger’s back', () => {
  it.each(TABLES)('is named: %s', async (table) => {
    const { rows: columns } = await client.query<{ name: string; type: string }>(
      `select column_name as name, data_type as type from information_schema.columns
        where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' and column_name <> 'workspace_id'
          and (table_name <> 'member' or column_name in ('tier', 'tier_reached_at', 'tier_grace_ends_at')) order by ordinal_position`,
      [table],
    );
    expect(columns.length).toBeGreaterThan(0);
    const missed: string[] = [];
    for (const { name, type } of columns) {
      if (`${table}.${name}` in TOLD_BY_NOTHING) continue;
      const { to = changed(name, type), where = 'true' } = OWN_CHANGES[`${table}.${name}`] ?? {};
      const rows = await client.query<{ at: string }>(
        `select ctid::text as at from ${table} where workspace_id = $1 and ${name} is not null and ${where} limit ${ROWS_MAX}`,
        [workspaceId],
      );
      for (const { at } of rows.rows) {
        const sql = `update ${table} set ${name} = ${to} where workspace_id = $1 and ctid = '${at}'`;
        const what = `${table}.${name}`;
        const found = await findPlanted(client, workspaceId, { what, table, sql }).catch(refusedByTheDatabase);
        if (found === null) missed.push(`${what} ${at}`);
      }
    }
    expect(missed).toEqual([]);
  });
});

/** Of each table, one after the other. */
const ROWS_MAX = 12;

/** Keys and checks of the database itself may refuse a change before anybody has to look. */
function refusedByTheDatabase(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('23'))
    return error.message;
  throw error;
}

function changed(name: string, type: string): string {
  switch (type) {
    case 'uuid':
      return 'gen_random_uuid()';
    case 'timestamp with time zone':
      return `${name} - interval '3 days'`;
    case 'date':
      return `${name} - 400`;
    case 'boolean':
      return `not ${name}`;
    case 'jsonb':
      return `jsonb_set(${name}, '{statusPoints}', '123456')`;
    case 'text':
    case 'character varying':
      return `${name} || 'x'`;
    default:
      return `${name} + 1`;
  }
}

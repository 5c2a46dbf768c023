import pg from 'pg';
import { createDeedColumns, type MemberHistory } from '../../../packages/points-engine/src/index.ts';
import type { SimulatedWorkspace } from './simulated-workspace.ts';

/** Members per query: the next one is under way while the last is replayed. */
const MEMBERS_PER_QUERY = 1_000;

/** The deeds of a workspace as rows of a table. */
export interface StoredAwards {
  /** Members with their deeds read from the table, in the order stored. */
  readonly members: () => AsyncGenerator<MemberHistory, void, void>;
  readonly rows: number;
  stop(): Promise<void>;
}

/** Stores the deeds of every member, a row each, as wide as what a replay needs of an award. */
export async function storeAwards(databaseUrl: string, workspace: SimulatedWorkspace): Promise<StoredAwards> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  await client.query(
    `create unlogged table simulated_award (
       member integer, occurred_at timestamptz, kind integer, status_points bigint, reward_points bigint)`,
  );
  const histories: Omit<MemberHistory, 'deeds'>[] = [];
  let rows = 0;
  let columns = emptyColumns();
  for (const { deeds, ...history } of workspace.members()) {
    for (let index = 0; index < deeds.count; index += 1) {
      columns.member.push(histories.length);
      columns.at.push(deeds.at('occurredAt', index));
      columns.kind.push(deeds.at('kind', index));
      columns.points.push(deeds.at('postedReward', index));
    }
    histories.push(history);
    rows += deeds.count;
    if (histories.length % MEMBERS_PER_QUERY !== 0) continue;
    await insert(client, columns);
    columns = emptyColumns();
  }
  await insert(client, columns);
  await client.query('create index on simulated_award (member, occurred_at)');
  await client.query('vacuum analyze simulated_award');

  async function* members(): AsyncGenerator<MemberHistory, void, void> {
    const deeds = createDeedColumns();
    let next = readDeeds(client, 0);
    for (let first = 0; first < histories.length; first += MEMBERS_PER_QUERY) {
      const read = await next;
      next = readDeeds(client, first + MEMBERS_PER_QUERY);
      for (const { member, at, kind, points } of read) {
        const history = histories[member];
        if (!history) throw new Error(`member ${member} was never stored`);
        deeds.clear();
        for (const [index, occurredAt] of at.entries()) {
          const posted = points[index] ?? 0;
          deeds.add({
            occurredAt,
            kind: kind[index] ?? 0,
            offeredStatus: posted,
            offeredReward: posted,
            units: 1,
            score: Number.NaN,
            postedStatus: posted,
            postedReward: posted,
          });
        }
        yield { ...history, deeds };
      }
    }
    await next;
  }
  return { members, rows, stop: () => client.end() };
}

interface MemberRow {
  readonly member: number;
  readonly at: readonly number[];
  readonly kind: readonly number[];
  readonly points: readonly number[];
}

/** One row per member: as rows of their own, five million deeds would cost more to take apart than to replay. */
async function readDeeds(client: pg.Client, first: number): Promise<MemberRow[]> {
  const { rows } = await client.query<MemberRow>(
    `select member, json_agg((extract(epoch from occurred_at) * 1000)::bigint order by occurred_at) as at,
            json_agg(kind order by occurred_at) as kind, json_agg(reward_points order by occurred_at) as points
       from simulated_award where member >= $1 and member < $1 + $2 group by member order by member`,
    [first, MEMBERS_PER_QUERY],
  );
  return rows;
}

function emptyColumns() {
  return { member: Array<number>(), at: Array<number>(), kind: Array<number>(), points: Array<number>() };
}

async function insert(client: pg.Client, { member, at, kind, points }: ReturnType<typeof emptyColumns>): Promise<void> {
  await client.query(
    `insert into simulated_award
     select member, to_timestamp(at / 1000.0), kind, points, points
       from unnest($1::integer[], $2::bigint[], $3::integer[], $4::bigint[]) as deed(member, at, kind, points)`,
    [member, at, kind, points],
  );
}

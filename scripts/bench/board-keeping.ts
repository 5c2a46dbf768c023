import pg from 'pg';
import { newUuidV7 } from '../../apps/api/src/deps/id-source.ts';
import { connectOrm } from '../../apps/api/src/db/orm.ts';
import { inWorkspace, systemActor } from '../../apps/api/src/db/workspace-scope.ts';
import { createLogger } from '../../apps/api/src/deps/logger.ts';
import { createWorkspace } from '../../apps/api/src/features/workspace/index.ts';
import { startJobQueue } from '../../apps/api/src/jobs/job-queue.ts';
import { query } from '../database/query.ts';
import { benchDeps } from '../measuring/bench-deps.ts';
import { type BenchTools, defineBench } from '../measuring/define-bench.ts';
import { inParallel } from './award/in-parallel.ts';
import { straightPoster } from './award/post-straight.ts';
import { fillBoard } from './board/fill-board.ts';
import { keepingWays } from './board/keeping-ways.ts';

const CHAMPIONS = 1_000;
const CLIENTS = [8, 32] as const;
const ROUNDS = 3;
const AWARDS = 512;
const WORDS = 500;
const WORD_MICROSECONDS_MAX = 50;

/** What an award pays for its boards, by the way they are kept. */
export const boardKeeping = defineBench({
  summary: 'awards per second when an award leaves word of itself, queues a job, or moves the board itself',
  method: [
    `One posting per award straight through pg, spread over ${CHAMPIONS.toLocaleString('en')} champions who all stand on one board; ${ROUNDS} rounds of ${AWARDS.toLocaleString('en')}, all ways by turns, the median counts.`,
    'Nothing: the posting alone. Leave word: as the product does, one row by a trigger. Queue a job: a row of the job queue instead. Move the entry: the champion’s row of the board with the posting. And counts: the blocks’ counts too, so that ranks are right when the award commits.',
    `The time of the trigger alone, as EXPLAIN ANALYZE tells it, the median of ${WORDS} postings: it holds under load that the other figures do not. Under ${WORD_MICROSECONDS_MAX} microseconds passes.`,
    'What takes up the word or the job later is not timed here; see the moves of bench board.',
  ],
  async run(tools) {
    const { step, startDatabase, onEnd } = tools;
    const database = await startDatabase();
    await (await startJobQueue(database.url, createLogger('error'))).stop();
    const orm = await connectOrm(database.url);
    onEnd(() => orm.close());
    const deps = benchDeps(database.url, orm, onEnd);
    const workspaceId = await createWorkspace(deps, {
      slug: 'keeping',
      name: 'Bench',
      accent: '#a8501f',
      timeZone: 'UTC',
    });
    const memberIds = await step('Filling a board', () =>
      inWorkspace(deps, { workspaceId, actor: systemActor, requestId: 'bench' }, async (scope) => {
        await fillBoard(scope, CHAMPIONS);
        const rows = await scope.em.execute<{ id: string }[]>(
          `insert into balance (workspace_id, member_id) select workspace_id, id from member where workspace_id = ? returning member_id as id`,
          [workspaceId],
        );
        return rows.map(({ id }) => id);
      }),
    );
    const word = await step('Timing the word', () => timeWord({ url: database.url, workspaceId, memberIds }));
    const rates = await timeWays(tools, { url: database.url, workspaceId, memberIds });
    const at = (name: string, clients: number) => median(rates.get(`${name} ${clients}`) ?? []);
    const share = (name: string, clients: number) => at(name, clients) / at('nothing', clients);
    return {
      pass: word < WORD_MICROSECONDS_MAX,
      verdict: `Leaving word takes ${word.toFixed(0)} microseconds of an award; it keeps ${(share('leave word', 8) * 100).toFixed(0)} % of the awards per second at 8 clients, ${(share('leave word', 32) * 100).toFixed(0)} % at 32; moving entry and counts ${(share('move entry and counts', 8) * 100).toFixed(0)} % and ${(share('move entry and counts', 32) * 100).toFixed(0)} %.`,
      rows: keepingWays.map(({ name }) => ({
        way: name,
        ...Object.fromEntries(
          CLIENTS.flatMap((clients) => [
            [`awards/s, ${clients} clients`, at(name, clients).toFixed(0)],
            [`of nothing, ${clients}`, share(name, clients).toFixed(2)],
          ]),
        ),
      })),
      figures: {
        wordMicroseconds: word,
        ...Object.fromEntries(
          keepingWays.flatMap(({ name }) =>
            CLIENTS.map((clients) => [`${name.replaceAll(' ', '')}Share${clients}`, share(name, clients)]),
          ),
        ),
      },
    };
  },
});

interface Place {
  readonly url: string;
  readonly workspaceId: string;
  readonly memberIds: readonly string[];
}

/** Microseconds of the trigger in an insert of the posting's row, the median. */
async function timeWord({ url, workspaceId, memberIds }: Place): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select set_config('rostra.workspace_id', $1, false)", [workspaceId]);
    const times: number[] = [];
    for (let number = 1; number <= WORDS; number += 1) {
      const { rows } = await client.query<{ 'QUERY PLAN': [{ Triggers: { 'Trigger Name': string; Time: number }[] }] }>(
        `explain (analyze, format json)
         insert into posting (workspace_id, id, kind, member_id, source_type, source_id, source_part, rule, rule_version,
                              idempotency_key, input_hash, occurred_at, recorded_at, surface, number, last_sequence)
         values ('${workspaceId}', '${newUuidV7()}', 'award', '${memberIds[0]}', 'word', '${number}', '', 'bench', 1, 'word-${number}', '',
                 now(), now(), 'job', ${number}, ${number})`,
      );
      const trigger = rows[0]?.['QUERY PLAN'][0].Triggers.find(
        (each) => each['Trigger Name'] === 'posting_leaves_word',
      );
      if (trigger) times.push(trigger.Time * 1_000);
    }
    if (times.length < WORDS) throw new Error('an award left no word');
    return median(times);
  } finally {
    await client.end();
  }
}

async function timeWays({ step }: BenchTools, place: Place): Promise<Map<string, number[]>> {
  const rates = new Map<string, number[]>();
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const { name, begin } of keepingWays) {
      for (const sql of begin) await query(place.url, sql);
      for (const clients of CLIENTS) {
        const rate = await step(`${name}, ${clients} clients`, () => timeAwards(place, clients));
        // The first round warms up.
        if (round >= 0) rates.set(`${name} ${clients}`, [...(rates.get(`${name} ${clients}`) ?? []), rate]);
      }
    }
  }
  return rates;
}

async function timeAwards({ url, workspaceId, memberIds }: Place, clients: number): Promise<number> {
  const poster = straightPoster(url, workspaceId, clients);
  const turns = Array.from({ length: AWARDS }, (_, turn) => memberIds[(turn * 7) % memberIds.length] ?? '');
  try {
    await inParallel(clients, turns.slice(0, clients), (memberId) => poster.post(memberId));
    const from = performance.now();
    await inParallel(clients, turns, (memberId) => poster.post(memberId));
    return (AWARDS * 1000) / (performance.now() - from);
  } finally {
    await poster.close();
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

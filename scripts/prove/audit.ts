import pg from 'pg';
import { connectOrm } from '../../apps/api/src/db/orm.ts';
import { loadDemo } from '../../apps/api/src/demo/load-demo.ts';
import type { Deps } from '../../apps/api/src/deps/deps.ts';
import { publishAuditHead, sealAll } from '../../apps/api/src/features/audit/index.ts';
import { keepRecognition } from '../../apps/api/src/features/leaderboards/index.ts';
import { carryOutErasures } from '../../apps/api/src/features/privacy/index.ts';
import { runNightlyTask } from '../../apps/api/src/jobs/nightly/run-nightly-task.ts';
import { startNights } from '../../apps/api/src/jobs/nightly/start-nights.ts';
import { benchDeps } from '../measuring/bench-deps.ts';
import { defineBench } from '../measuring/define-bench.ts';
import { findAuditDifference } from './audit/find-audit-difference.ts';
import { findPlantedAudit, plantedAuditDifferences } from './audit/plant-audit-difference.ts';
import { readAuditLog } from './audit/read-audit-log.ts';
import { findDifference } from './ledger/find-difference.ts';

const DAYS = 60;
const ENDS_AT = new Date('2026-06-30T06:00:00.000Z');

/** The audit chain covers every entry, and a change made behind the log's back is found. */
export const audit = defineBench({
  summary: 'the audit log is one unbroken chain; entries changed, deleted, inserted or swapped are found',
  method: [
    `${DAYS} days of the demo are lived through the product's procedures and chained; then every link is computed again by code of its own.`,
    'Then the champion with the most points is erased: neither this chain nor anything that follows from the ledger may differ.',
    'No entry may hold the name or the address of a champion where it could not be erased.',
    `Then the owner of the database, triggers switched off, makes ${plantedAuditDifferences.length} changes, one at a time: each has to be named.`,
  ],
  async run({ step, startDatabase, onEnd }) {
    const database = await startDatabase({ durable: false });
    const orm = await connectOrm(database.url);
    onEnd(() => orm.close());
    const deps = benchDeps(database.url, orm, onEnd);
    const workspaceId = await step('Living two months', () => loadDemo(deps, { endsAt: ENDS_AT, days: DAYS }));
    await step('Chaining', async () => {
      await sealAll(deps);
      await publishHead(deps, workspaceId);
    });
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    onEnd(() => client.end());

    const honest = await step('Computing again', () => findAuditDifference(client, workspaceId));
    const { entries, links, heads } = await readAuditLog(client, workspaceId);
    const named = await step('Looking for people', () => findNamed(client, workspaceId));
    const found = await step('Tampering', async (tellShare) => {
      const rows: { what: string; difference: string | null }[] = [];
      for (const planted of plantedAuditDifferences) {
        const difference = await findPlantedAudit(client, workspaceId, { planted, kept: heads });
        rows.push({ what: planted.what, difference });
        tellShare(rows.length / plantedAuditDifferences.length);
      }
      return rows;
    });
    const erased = await step('Erasing the busiest champion', async () => {
      await eraseBusiest(deps, client, workspaceId);
      return (await findAuditDifference(client, workspaceId)) ?? (await findDifference(client, workspaceId));
    });
    const missed = found.filter(({ difference }) => difference === null).length;
    const unchained = entries.size - links.length;
    return {
      pass:
        entries.size > 0 && unchained === 0 && named.length === 0 && honest === null && erased === null && missed === 0,
      verdict:
        honest ??
        (erased && `after an erasure: ${erased}`) ??
        (missed + unchained + named.length > 0
          ? `${missed} changes were not found, ${unchained} entries have no link, ${named.length} name a person.`
          : `${links.length} entries are one chain that names nobody, and every change was found.`),
      rows: [
        { log: 'as written', 'first difference': honest ?? 'none' },
        { log: 'a champion erased: this chain and the ledger', 'first difference': erased ?? 'none' },
        ...named.map((action) => ({ log: 'as written', 'first difference': `an entry ${action} names a person` })),
        ...found.map(({ what, difference }) => ({
          log: `changed: ${what}`,
          'first difference': difference ?? 'none',
        })),
      ],
      figures: { entries: entries.size, links: links.length, naming: named.length, planted: found.length, missed },
    };
  },
});

/** Erases the champion with the most points, as the night does two weeks after they asked. */
async function eraseBusiest(deps: Deps, client: pg.Client, workspaceId: string): Promise<void> {
  await client.query({
    text: `insert into erasure_request (workspace_id, id, member_id, asked_by_id, asked_at, due_at, state)
           select workspace_id, gen_random_uuid(), member_id, member_id, $2::timestamptz - interval '14 days', $2::timestamptz - interval '1 day', 'waiting'
             from balance where workspace_id = $1 order by status desc limit 1`,
    values: [workspaceId, ENDS_AT],
  });
  const then: Deps = { ...deps, clock: { now: () => ENDS_AT } };
  await startNights(then, [carryOutErasures])();
  await runNightlyTask(then, [carryOutErasures])({ workspaceId, night: '2026-06-30', task: carryOutErasures.name });
  await keepRecognition(then, workspaceId);
  await sealAll(deps);
}

/** Actions whose entries hold a champion's name or address in what cannot be erased. */
async function findNamed(client: pg.Client, workspaceId: string): Promise<string[]> {
  const { rows } = await client.query<{ action: string }>({
    text: `select distinct e.action from audit_event e
             join member m on m.workspace_id = e.workspace_id and m.role = 'champion'
              and (position(m.email in lower(concat(e.before, e.after))) > 0 or position(m.name in concat(e.before, e.after)) > 0)
            where e.workspace_id = $1 order by e.action`,
    values: [workspaceId],
  });
  return rows.map(({ action }) => action);
}

/** The head of the story's last night. */
async function publishHead(deps: Deps, workspaceId: string): Promise<void> {
  const then: Deps = { ...deps, clock: { now: () => ENDS_AT } };
  await startNights(then, [publishAuditHead])();
  await runNightlyTask(then, [publishAuditHead])({ workspaceId, night: '2026-06-30', task: publishAuditHead.name });
}

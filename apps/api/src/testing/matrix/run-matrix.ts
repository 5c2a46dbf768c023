import pg from 'pg';
import type { Deps } from '../../deps/deps.ts';
import { rememberingLogger } from '../log-lines.ts';
import { serveApp } from '../serve-app.ts';
import type { Part } from './ground.ts';
import { MARK } from './mark-workspace.ts';
import { idPicker } from './pick-ids.ts';
import { triedProcedures } from './procedures.ts';
import { tryEdges } from './try-edges.ts';
import { tryFences } from './try-fences.ts';
import { tryIds } from './try-ids.ts';
import { tryOwn } from './try-own.ts';
import { tryPrincipals } from './try-principals.ts';
import { readTwins, tablesOf } from './read-ground.ts';
import type { Twin } from './twins.ts';

/** What the matrix found. */
export interface MatrixReport {
  readonly calls: number;
  /** Everything that must not be, in words; empty when all is well. */
  readonly findings: readonly string[];
  /** Fields whose refusals say nothing of the id, because something else was refused first; each needs a hint or a reason. */
  readonly weak: readonly string[];
  /** Fields whose own id nobody could use either, so that not-found shows nothing. */
  readonly vacuous: readonly string[];
}

/** What the matrix runs on: a database in which the twins were staged, and one of them marked. */
export interface MatrixGround {
  readonly deps: Deps;
  /** As the owner. */
  readonly databaseUrl: string;
  /** Paths to try; all of them when left out. The fences and the addresses are tried with all of them alone. */
  readonly only?: readonly string[];
}

/**
 * Every procedure by six people on two surfaces, with their own ids, somebody else's, the other workspace's, and ids that never were, in every field that
 * holds one; every address beside the procedures; every table past all code. Then whether anything of the other workspace changed, or was heard.
 */
export async function runMatrix({ deps, databaseUrl, only = [] }: MatrixGround): Promise<MatrixReport> {
  const log = rememberingLogger();
  const app = await serveApp({ ...deps, logger: log.logger });
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const tables = await tablesOf(client);
    const twins = await readTwins(deps, client);
    const [mine, theirs] = twins;
    const ground = {
      deps,
      app,
      mine,
      idsOf: idPicker(deps, twins),
      procedures: triedProcedures(new Set(tables), only),
    };
    const before = await digestOf(client, theirs, tables);
    const parts: Part[] = [
      await tryPrincipals(ground),
      await tryIds(ground),
      only.length > 0 ? { findings: [], heard: [] } : await tryEdges(ground),
      await tryOwn(ground),
    ];
    const fences = only.length > 0 ? [] : await tryFences(deps, twins, tables);
    const after = await digestOf(client, theirs, tables);
    const heard = parts.flatMap((part) => part.heard);
    const kept = await everythingIn(client, mine, tables);
    return {
      calls: heard.length,
      findings: [
        ...parts.flatMap(({ findings }) => findings),
        ...fences,
        ...[...after].flatMap(([table, digest]) =>
          before.get(table) === digest ? [] : [`${table}: rows of the other workspace changed`],
        ),
        ...marksIn('an answer', heard),
        ...marksIn('a log line', log.lines),
        ...faultsIn(log.lines),
        ...marksIn('what this workspace keeps, mails included', kept),
      ],
      weak: parts.flatMap(({ weak = [] }) => weak),
      vacuous: parts.flatMap(({ vacuous = [] }) => vacuous),
    };
  } finally {
    await app.close();
    await client.end();
  }
}

/** A checksum of every table's rows of one workspace. */
async function digestOf(
  client: pg.Client,
  twin: Twin,
  tables: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  for (const table of tables) {
    const { rows } = await client.query<{ digest: string }>(
      `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest from "${table}" t where ${keyOf(table)} = $1`,
      [twin.workspaceId],
    );
    digests.set(table, rows[0]?.digest ?? '');
  }
  return digests;
}

async function everythingIn(client: pg.Client, twin: Twin, tables: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const table of tables) {
    const { rows } = await client.query<{ line: string }>(
      `select '${table} ' || t::text as line from "${table}" t where ${keyOf(table)} = $1 and t::text like '%${MARK}%' limit 1`,
      [twin.workspaceId],
    );
    found.push(...rows.map(({ line }) => line));
  }
  return found;
}

function keyOf(table: string): string {
  return table === 'workspace' ? 'id' : 'workspace_id';
}

/** The first fault of ours; an answer that broke told nothing by luck. */
function faultsIn(lines: readonly string[]): string[] {
  const faults = lines.filter((line) => line.includes('"level":50'));
  return faults.slice(0, 1).map((line) => `${faults.length} calls broke, the first: ${line.slice(0, 900)}`);
}

function marksIn(where: string, texts: readonly string[]): string[] {
  const hit = texts.find((text) => text.includes(MARK));
  if (hit === undefined) return [];
  const at = hit.indexOf(MARK);
  return [`words of the other workspace stand in ${where}: …${hit.slice(Math.max(0, at - 120), at + 60)}…`];
}

import { roles } from '@rostra/points-engine/vocabulary';
import { beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { loadDemo } from './demo/load-demo.ts';
import { appRouter } from './router.ts';
import { buildMember, buildWorkspace } from './testing/build-people.ts';
import { sampleInput } from './testing/sample-input.ts';
import type { TestSession } from './testing/test-api.ts';
import { useTestApi } from './testing/use-test-api.ts';

/** One id of every kind of thing the other workspace has, and words that stand in nothing else. */
interface Foreign {
  readonly workspaceId: string;
  readonly ids: readonly string[];
  readonly marks: readonly string[];
}

const api = useTestApi();
let foreign: Foreign;
let strangers: TestSession[];
let own: TestSession[];

beforeAll(async () => {
  const workspaceId = await loadDemo(api.deps, { endsAt: api.clock.now(), days: 60, accounts: 3 });
  foreign = { workspaceId, ids: await idsOf(workspaceId), marks: ['Halden', 'Ana Ruiz', 'Northwind Freight'] };
  const mine = await buildWorkspace(api, 'Stranger');
  strangers = [];
  for (const role of roles) strangers.push(await buildMember(api, mine, role));
  own = await api.inWorkspace(workspaceId, (scope) =>
    scope.em.execute<TestSession[]>(
      `select distinct on (role) workspace_id as "workspaceId", id as "memberId", role from member order by role, created_at, id`,
    ),
  );
}, 120_000);

/** The newest row of every table that has an id. */
async function idsOf(workspaceId: string): Promise<string[]> {
  return api.inWorkspace(workspaceId, async (scope) => {
    const tables = await scope.em.execute<{ name: string }[]>(
      `select table_name as name from information_schema.columns
        where table_schema = 'public' and column_name = 'id' and data_type = 'uuid' and table_name <> 'workspace_address'`,
    );
    const ids: string[] = [workspaceId];
    for (const { name } of tables) {
      const [row] = await scope.em.execute<{ id: string }[]>(`select id from "${name}" order by id desc limit 1`);
      if (row) ids.push(row.id);
    }
    return ids;
  });
}

function digestOf({ workspaceId }: Foreign): Promise<string> {
  return api.inWorkspace(workspaceId, async (scope) => {
    const tables = await scope.em.execute<{ name: string }[]>(
      `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity order by 1`,
    );
    const digests: string[] = [];
    for (const { name } of tables) {
      const [row] = await scope.em.execute<{ digest: string }[]>(
        `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as digest from "${name}" t`,
      );
      digests.push(`${name} ${row?.digest}`);
    }
    return digests.join('\n');
  });
}

/** Procedures that speak of no workspace but the one whose public address they are given. */
const PUBLIC = ['workspace.', 'identity.'];

/** What a procedure tells of itself: tRPC's types hide it. */
type Described = { _def: { type: 'query' | 'mutation'; inputs: z.core.$ZodType[] } };

const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Described>).filter(
  ([path]) => !PUBLIC.some((prefix) => path.startsWith(prefix)),
);

/** Everything a member hears when calling a procedure with each id in turn: answers and refusals as JSON. */
async function hear(who: TestSession, path: string, ids: readonly string[]): Promise<string> {
  const heard: string[] = [];
  for (const id of ids) {
    // A new caller each time, as each request is its own.
    const call = path.split('.').reduce<unknown>((target, key) => Reflect.get(Object(target), key), api.as(who));
    try {
      heard.push(JSON.stringify(await (call as (input: unknown) => Promise<unknown>)(inputFor(path, id))) ?? '');
    } catch (error) {
      heard.push(error instanceof Error ? error.message : '');
    }
  }
  return heard.join('\n');
}

function inputFor(path: string, id: string): unknown {
  const schema = procedures.find(([name]) => name === path)?.[1]._def.inputs[0];
  return schema && sampleInput(schema, id);
}

function leaksIn(heard: string): string[] {
  return [...foreign.ids, ...foreign.marks].filter((secret) => heard.includes(secret));
}

describe('a member of another workspace', () => {
  it('sees nothing of this one by any procedure, in any role, and changes nothing in it', async () => {
    const before = await digestOf(foreign);
    const leaks: string[] = [];
    for (const who of strangers) {
      for (const [path] of procedures) {
        const found = leaksIn(await hear(who, path, foreign.ids));
        if (found.length > 0) leaks.push(`${who.role} heard ${found.join(', ')} from ${path}`);
      }
    }
    expect(leaks).toEqual([]);
    expect(await digestOf(foreign)).toBe(before);
  }, 240_000);

  it('would be caught: the same calls by members of this workspace do tell of it', async () => {
    const told = new Set<string>();
    for (const who of own) {
      for (const [path, procedure] of procedures) {
        if (procedure._def.type !== 'query') continue;
        if (leaksIn(await hear(who, path, foreign.ids)).length > 0) told.add(path);
      }
    }
    expect(told.size).toBeGreaterThan(10);
  }, 240_000);
});

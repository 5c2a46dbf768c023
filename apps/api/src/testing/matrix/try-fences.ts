import type { Deps } from '../../deps/deps.ts';
import { asSystem, type Twin } from './twins.ts';

/**
 * Tries the second fence alone, as the role of the API and past all code: from a transaction of one workspace no table may show, change or take a row of the
 * other.
 *
 * @returns what got through
 */
export async function tryFences(
  deps: Deps,
  [mine, theirs]: readonly [Twin, Twin],
  tables: readonly string[],
): Promise<string[]> {
  const found: string[] = [];
  for (const table of tables) {
    const key = table === 'workspace' ? 'id' : 'workspace_id';
    const run = <Row extends object>(sql: string) =>
      asSystem(deps, mine.workspaceId, (scope) => scope.em.execute<Row[]>(sql, [theirs.workspaceId]));
    const seen = await run(`select 1 from "${table}" where ${key} = ? limit 1`);
    if (seen.length > 0) found.push(`${table}: rows of another workspace are seen`);
    const changed = await run(`update "${table}" set ${key} = ${key} where ${key} = ? returning 1`).catch(wordsOf);
    if (Array.isArray(changed) ? changed.length > 0 : !isKeptOut(changed))
      found.push(`${table}: rows of another workspace are changed (${JSON.stringify(changed)})`);
    const taken = await run(`insert into "${table}" (${key}) values (?) returning 1`).catch(wordsOf);
    if (!isKeptOut(taken)) found.push(`${table}: a row can be put into another workspace (${JSON.stringify(taken)})`);
  }
  return found;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The policy says no before any constraint is looked at; where the role may not write at all, that is said first. */
function isKeptOut(answer: unknown): boolean {
  return typeof answer === 'string' && /row-level security|permission denied/.test(answer);
}

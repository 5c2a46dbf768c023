import { CompiledQuery } from 'kysely';
import type { Scope } from './workspace-scope.ts';

/**
 * Runs a constant statement with `$1` placeholders in the scope's transaction; it is planned once per connection, and takes arrays as they are.
 *
 * @param sql a constant of the code: every text stays prepared as long as its connection lives
 */
export async function prepared<Row>(
  scope: Pick<Scope, 'em'>,
  sql: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  const { rows } = await scope.em.getKysely().executeQuery<Row>(CompiledQuery.raw(sql, [...parameters]));
  return rows;
}

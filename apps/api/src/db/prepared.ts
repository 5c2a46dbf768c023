import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';

/**
 * Runs a constant statement with `$1` placeholders in the scope's transaction; it is planned once per connection, and takes arrays as they are.
 *
 * @param sql a constant of the code: every text stays prepared as long as its connection lives
 */
export async function prepared<Row>(
  { em }: { readonly em: EntityManager },
  sql: string,
  parameters: readonly unknown[],
): Promise<Row[]> {
  const { rows } = await em.getKysely().executeQuery<Row>(CompiledQuery.raw(sql, [...parameters]));
  return rows;
}

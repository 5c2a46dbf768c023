import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import { type QueryTogether, withTheNext } from './batching/batching-connection.ts';

/** A constant statement with `$1` placeholders; see `prepared`. */
export interface Asked<Row> {
  readonly sql: string;
  readonly parameters: readonly unknown[];
  /** Sent right ahead of it; nobody reads what it answers. */
  readonly ahead?: Asked<unknown>;
  /** What a row looks like; for the compiler alone. */
  readonly row?: Row;
}

/**
 * Asks several statements of a transaction by one message, which PostgreSQL carries out in their order: each sees what the one before it had to wait for. Gives
 * the rows of each.
 */
export async function askTogether<Rows extends readonly unknown[]>(
  { em }: { readonly em: EntityManager },
  asked: { readonly [At in keyof Rows]: Asked<Rows[At]> },
): Promise<{ [At in keyof Rows]: Rows[At][] }> {
  const { rows } = await em.getKysely().executeQuery<{ [At in keyof Rows]: Rows[At][] }>(together(asked));
  const [answers] = rows;
  if (!answers) throw new Error('PostgreSQL answered nothing');
  return answers;
}

function together(asked: readonly Asked<unknown>[]): QueryTogether {
  const statements = asked.flatMap(({ sql, parameters, ahead }) => [
    ...(ahead ? [{ text: `${withTheNext}${ahead.sql}`, values: ahead.parameters }] : []),
    { text: sql, values: parameters },
  ]);
  return { ...CompiledQuery.raw(statements.map(({ text }) => text).join(';\n')), together: statements };
}

import type pg from 'pg';

/** Makes a row of the texts PostgreSQL sends. */
export type ReadRow = (fields: readonly (string | null)[]) => Record<string, unknown>;

/**
 * What is known of the statements that were prepared on one connection, for as long as it lives: that they are there, and what their rows look like, so that
 * neither is asked for again.
 */
export class KnownStatements {
  readonly #readRows = new Map<string, ReadRow>();
  /** Those that may or may not be there, because a fault ended their first use. */
  readonly #doubtful = new Set<string>();

  /** How the rows of a statement are read; undefined when it is not prepared for certain. */
  readRowOf(name: string): ReadRow | undefined {
    return this.#readRows.get(name);
  }

  isDoubtful(name: string): boolean {
    return this.#doubtful.has(name);
  }

  add(name: string, readRow: ReadRow): void {
    this.#readRows.set(name, readRow);
    this.#doubtful.delete(name);
  }

  doubt(name: string): void {
    if (!this.#readRows.has(name)) this.#doubtful.add(name);
  }
}

const onClients = new WeakMap<object, KnownStatements>();

/** What is known on the connection of a client of the pool. */
export function knownStatements(client: object): KnownStatements {
  const known = onClients.get(client) ?? new KnownStatements();
  onClients.set(client, known);
  return known;
}

/** Looks up how a type of PostgreSQL is read, by its number. */
export type FindParser = (typeId: number) => (text: string) => unknown;

/** Reads rows with these columns. */
export function rowReader(
  fields: readonly Pick<pg.FieldDef, 'name' | 'dataTypeID'>[],
  findParser: FindParser,
): ReadRow {
  const columns = fields.map(({ name, dataTypeID }) => ({ name, parse: findParser(dataTypeID) }));
  return (texts) => {
    const row: Record<string, unknown> = {};
    for (const [index, { name, parse }] of columns.entries()) {
      const text = texts[index] ?? null;
      row[name] = text === null ? null : parse(text);
    }
    return row;
  };
}

/** Of statements that answer without rows. */
export const readsNoRows: ReadRow = () => ({});

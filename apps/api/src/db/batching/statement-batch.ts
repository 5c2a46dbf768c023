import type pg from 'pg';
import { type FindParser, type KnownStatements, type ReadRow, readsNoRows, rowReader } from './known-statements.ts';
import { statementName } from './statement-name.ts';
import { toWire } from './to-wire.ts';

/** A constant statement of the code and its values. */
export interface BatchedStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What PostgreSQL answers to one statement. */
export interface StatementAnswer {
  /** `INSERT`, `SELECT` and so on. */
  readonly command: string;
  /** How many rows it gave or changed; null for a command that counts none. */
  readonly rowCount: number | null;
  readonly rows: Record<string, unknown>[];
}

/** How a batch ends. */
export interface BatchEnd {
  resolve(answers: StatementAnswer[]): void;
  reject(fault: Error): void;
}

interface WireStatement {
  readonly name: string;
  readonly text: string;
  readonly values: (string | Buffer | null)[];
}

/**
 * Prepared statements that travel by one write, with one `Sync` behind the last of them: PostgreSQL answers all at once instead of waking us for each, and is
 * asked only once per connection what rows look like. Of several faults the first is thrown: PostgreSQL leaves out what stands behind it.
 *
 * A query of its own kind to `pg`, as `pg-cursor` is one: the client hands it each message that is meant for it.
 */
export class StatementBatch implements pg.Submittable {
  readonly #statements: readonly WireStatement[];
  readonly #known: KnownStatements;
  readonly #findParser: FindParser;
  readonly #end: BatchEnd;
  readonly #answers: StatementAnswer[] = [];
  #rows: Record<string, unknown>[] = [];
  #readRow: ReadRow | undefined;

  /** @throws RangeError or TypeError for a value that cannot be written, before anything is sent */
  constructor(
    statements: readonly BatchedStatement[],
    connection: { readonly known: KnownStatements; readonly findParser: FindParser },
    end: BatchEnd,
  ) {
    this.#statements = statements.map(({ text, values }) => ({
      name: statementName(text),
      text,
      values: values.map(toWire),
    }));
    this.#known = connection.known;
    this.#findParser = connection.findParser;
    this.#end = end;
  }

  submit(connection: pg.Connection): void {
    const { stream } = connection;
    const introduced = new Set<string>();
    stream.cork();
    for (const { name, text, values } of this.#statements) {
      const isKnown = this.#known.readRowOf(name) !== undefined;
      if (!isKnown && !introduced.has(name)) {
        if (this.#known.isDoubtful(name)) connection.close({ type: 'S', name }, true);
        connection.parse({ name, text, types: [] }, true);
        introduced.add(name);
      }
      connection.bind({ statement: name, values }, true);
      if (!isKnown) connection.describe({ type: 'P' }, true);
      connection.execute(null, true);
    }
    connection.sync();
    stream.uncork();
  }

  handleRowDescription({ fields }: { readonly fields: readonly pg.FieldDef[] }): void {
    this.#readRow = rowReader(fields, this.#findParser);
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    this.#readRow ??= this.#known.readRowOf(this.#current.name) ?? readsNoRows;
    this.#rows.push(this.#readRow(fields));
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    const { name } = this.#current;
    if (!this.#known.readRowOf(name)) this.#known.add(name, this.#readRow ?? readsNoRows);
    const [command = '', ...counts] = text.split(' ');
    const rowCount = counts.length > 0 ? Number(counts.at(-1)) : null;
    this.#answers.push({ command, rowCount: Number.isNaN(rowCount) ? null : rowCount, rows: this.#rows });
    this.#rows = [];
    this.#readRow = undefined;
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete({ text: '' });
  }

  handleError(fault: Error): void {
    if (this.#answers.length < this.#statements.length) this.#known.doubt(this.#current.name);
    // The stack of a fault from the wire ends in the socket.
    Error.captureStackTrace(fault);
    this.#end.reject(fault);
  }

  handleReadyForQuery(): void {
    this.#end.resolve(this.#answers);
  }

  get #current(): WireStatement {
    const current = this.#statements[this.#answers.length];
    if (!current) throw new Error('PostgreSQL answered more statements than it was asked');
    return current;
  }
}

import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import { statementName } from './statement-name.ts';

/** Marks a statement that may wait for the next one on its connection, because nobody reads what it answers; see `BatchingConnection`. */
export const withTheNext = '/* with the next */ ';

/** What PostgreSQL is told before the first real statement of a transaction: who begins it and for which workspace. */
const WAITING = /^(?:begin$|start transaction\b|select set_config\(|\/\* with the next \*\/)/;

/**
 * A connection that keeps back statements whose answer nobody reads and sends them together with the next one, in order and in one message.
 * A transaction's `begin` and its workspace travel with its first statement, its last writes with `commit`; one that did nothing sends nothing.
 *
 * Each round trip costs the API process about 0.2 ms of its one thread, more than PostgreSQL needs for most statements
 * (docs/decisions: fewer round trips). A fault of a kept statement is thrown by the one it travels with, and ends the same transaction.
 */
export class BatchingConnection implements DatabaseConnection {
  readonly client: SqlClient;
  readonly #waiting: string[] = [];
  /** Whether anything was sent since the connection was taken from the pool. */
  #hasSpoken = false;
  #isBroken = false;

  constructor(client: SqlClient) {
    this.client = client;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    if (parameters.length === 0 && WAITING.test(sql)) {
      this.#waiting.push(sql);
      return { rows: [] };
    }
    return parameters.length === 0 ? this.#send<Row>(sql) : this.#sendPrepared<Row>(sql, parameters);
  }

  /** Ends the transaction; what PostgreSQL never heard of needs no end. */
  async end(command: 'commit' | 'rollback'): Promise<void> {
    const hasWrites = this.#waiting.some((sql) => sql.startsWith(withTheNext));
    if (command === 'rollback' || !hasWrites) this.#waiting.length = 0;
    if (this.#hasSpoken || this.#waiting.length > 0) await this.#send(command);
  }

  /** Marks a connection that does not answer any more. */
  giveUp(): void {
    this.#isBroken = true;
  }

  /** Gives the connection back to the pool, which throws a broken one away. */
  release(): void {
    this.client.release(this.#isBroken);
  }

  /** One message, several statements; the answer is that of the last. */
  async #send<Row>(sql: string): Promise<QueryResult<Row>> {
    const message = [...this.#waiting.splice(0), sql].join(';\n');
    this.#hasSpoken = true;
    const answer = await this.client.query<Row>(message);
    return toResult(Array.isArray(answer) ? answer.at(-1) : answer);
  }

  /** A statement with parameters is planned once per connection: such texts are constants of the code. */
  async #sendPrepared<Row>(text: string, values: readonly unknown[]): Promise<QueryResult<Row>> {
    if (this.#waiting.length > 0) await this.#send('select 1');
    const answer = await this.client.query<Row>({ name: statementName(text), text, values: [...values] });
    return toResult(Array.isArray(answer) ? answer.at(-1) : answer);
  }

  streamQuery(): never {
    throw new Error('rows are read page by page, or with a cursor declared in SQL');
  }
}

const CHANGING = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

/** What is used of a connection of `pg`. The type of the rows is what the caller of the statement says; a message of several statements has several answers. */
export interface SqlClient {
  query<Row>(statement: string | NamedStatement): Promise<Answer<Row> | Answer<Row>[]>;
  release(destroy: boolean): void;
}

interface NamedStatement {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

interface Answer<Row> {
  readonly command: string;
  readonly rowCount: number | null;
  readonly rows: Row[];
}

function toResult<Row>(answer: Answer<Row> | undefined): QueryResult<Row> {
  if (!answer) return { rows: [] };
  const { command, rowCount, rows } = answer;
  return CHANGING.has(command) ? { rows, numAffectedRows: BigInt(rowCount ?? 0) } : { rows };
}

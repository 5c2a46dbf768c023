import type { Writable } from 'node:stream';
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import { statementName } from './statement-name.ts';

/** Marks a statement that may wait for the next one on its connection, because nobody reads what it answers; see `BatchingConnection`. */
export const withTheNext = '/* with the next */ ';

/** Marks the last statement of a transaction, which need not wait for the answer to be told to end; see `BatchingConnection`. */
export const andEnd = '/* and end */ ';

/** What PostgreSQL is told before the first real statement of a transaction: who begins it and for which workspace. */
const WAITING = /^(?:begin$|start transaction\b|select set_config\(|\/\* with the next \*\/)/;

/**
 * A connection that keeps back statements whose answer nobody reads and sends them together with the next one, in order and by one write.
 * A transaction's `begin` and its workspace travel with its first statement, its last writes with `commit`; one that did nothing sends nothing.
 *
 * Each write costs the API process about 0.2 ms of its one thread, more than PostgreSQL needs for most statements
 * (docs/decisions: fewer round trips). A fault of a kept statement is thrown by the one it travels with, and ends the same transaction.
 */
export class BatchingConnection implements DatabaseConnection {
  readonly client: SqlClient;
  readonly #waiting: Statement[] = [];
  /** Whether anything was sent since the connection was taken from the pool. */
  #hasSpoken = false;
  #isBroken = false;

  constructor(client: SqlClient) {
    this.client = client;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const statement = { text: sql, values: parameters };
    if (WAITING.test(sql)) {
      requireSendable(parameters);
      this.#waiting.push(statement);
      return { rows: [] };
    }
    if (!sql.startsWith(andEnd)) return this.#send<Row>([statement]);
    const answer = await this.#send<Row>([statement, COMMIT]);
    this.#hasSpoken = false;
    return answer;
  }

  /** Ends the transaction; what PostgreSQL never heard of needs no end. */
  async end(command: 'commit' | 'rollback'): Promise<void> {
    const hasWrites = this.#waiting.some(({ text }) => text.startsWith(withTheNext));
    if (command === 'rollback' || !hasWrites) this.#waiting.length = 0;
    if (this.#hasSpoken || this.#waiting.length > 0) await this.#send([{ text: command, values: [] }]);
  }

  /** Marks a connection that does not answer any more. */
  giveUp(): void {
    this.#isBroken = true;
  }

  /** Gives the connection back to the pool, which throws a broken one away. */
  release(): void {
    this.client.release(this.#isBroken);
  }

  /** The answer is that of the first one, which somebody waits for. Of several faults the first is thrown: PostgreSQL refuses everything after it. */
  async #send<Row>([first, ...after]: readonly [Statement, ...Statement[]]): Promise<QueryResult<Row>> {
    this.#hasSpoken = true;
    const before = inMessages(this.#waiting.splice(0));
    const { stream } = this.client.connection;
    stream.cork();
    const asked = [...before, ...inMessages([first, ...after])].map((message) => this.client.query<Row>(message));
    stream.uncork();
    const settled = await Promise.allSettled(asked);
    for (const each of settled) if (each.status === 'rejected') throw each.reason;
    const answer = await asked[before.length];
    return toResult(Array.isArray(answer) ? answer.at(-1) : answer);
  }

  streamQuery(): never {
    throw new Error('rows are read page by page, or with a cursor declared in SQL');
  }
}

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * Refuses what `pg` might fail to write: it would leave that statement out, and by then the commit is on its way behind it.
 */
function requireSendable(values: readonly unknown[]): void {
  for (const value of values)
    if (typeof value === 'object' && value !== null && !(value instanceof Date || value instanceof Uint8Array))
      throw new TypeError(
        'what is written last takes text, numbers and instants; make JSON or an array into text first',
      );
}

const COMMIT: Statement = { text: 'commit', values: [] };

/** One with parameters is planned once per connection: such texts are constants of the code. Those without, side by side, are one message. */
function inMessages(statements: readonly Statement[]): (string | NamedStatement)[] {
  const messages: (string | NamedStatement)[] = [];
  for (const { text, values } of statements) {
    const before = messages.at(-1);
    if (values.length > 0) messages.push({ name: statementName(text), text, values: [...values] });
    else if (typeof before === 'string') messages[messages.length - 1] = `${before};\n${text}`;
    else messages.push(text);
  }
  return messages;
}

const CHANGING = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

/** What is used of a connection of `pg`, which sends statements before earlier ones are answered (`pipeline`). The type of the rows is what the caller of the statement says; a message of several statements has several answers. */
export interface SqlClient {
  query<Row>(statement: string | NamedStatement): Promise<Answer<Row> | Answer<Row>[]>;
  readonly connection: { readonly stream: Pick<Writable, 'cork' | 'uncork'> };
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

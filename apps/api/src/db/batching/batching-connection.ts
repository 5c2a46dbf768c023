import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import { type FindParser, type KnownStatements, knownStatements } from './known-statements.ts';
import { type BatchedStatement, StatementBatch, type StatementAnswer } from './statement-batch.ts';

/** Marks a statement that may wait for the next one on its connection, because nobody reads what it answers; see `BatchingConnection`. */
export const withTheNext = '/* with the next */ ';

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
  readonly #client: SqlClient;
  readonly #connection: { readonly known: KnownStatements; readonly findParser: FindParser };
  readonly #waiting: BatchedStatement[] = [];
  /** Whether anything was sent since the connection was taken from the pool. */
  #hasSpoken = false;
  #isBroken = false;

  constructor(client: SqlClient) {
    this.#client = client;
    this.#connection = {
      known: knownStatements(client),
      findParser: (typeId) => client.getTypeParser(typeId, 'text'),
    };
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const { sql, parameters } = query;
    if (isTogether(query)) return toRowOfAnswers<Row>(query, await this.#sendAll(query.together));
    const statement = { text: sql, values: parameters };
    if (WAITING.test(sql)) {
      this.#waiting.push(statement);
      return { rows: [] };
    }
    if (parameters.length > 0) return toResult<Row>(await this.#send(statement));
    await this.#send();
    return toResult<Row>(await this.#sendAsText(sql));
  }

  /** Ends the transaction; what PostgreSQL never heard of needs no end. */
  async end(command: 'commit' | 'rollback'): Promise<void> {
    const hasWrites = this.#waiting.some(({ text }) => text.startsWith(withTheNext));
    if (command === 'rollback' || !hasWrites) this.#waiting.length = 0;
    if (this.#hasSpoken || this.#waiting.length > 0) await this.#send({ text: command, values: [] });
  }

  /** Marks a connection that does not answer any more. */
  giveUp(): void {
    this.#isBroken = true;
  }

  /** Gives the connection back to the pool, which throws a broken one away. */
  release(): void {
    this.#client.release(this.#isBroken);
  }

  /** Sends what waits, and a statement that somebody waits for; gives the answer of the last. */
  async #send(asked?: BatchedStatement): Promise<StatementAnswer | undefined> {
    return (await this.#sendAll(asked ? [asked] : [])).at(-1);
  }

  /** Sends what waits, and statements that somebody waits for; gives the answers of these. */
  async #sendAll(asked: readonly BatchedStatement[]): Promise<StatementAnswer[]> {
    const waiting = this.#waiting.splice(0);
    const statements = [...waiting, ...asked];
    if (statements.length === 0) return [];
    const answers = await new Promise<StatementAnswer[]>((resolve, reject) => {
      const batch = new StatementBatch(statements, this.#connection, { resolve, reject });
      this.#hasSpoken = true;
      this.#client.query(batch);
    });
    return answers.slice(waiting.length);
  }

  /** A text without parameters may hold several statements, which cannot be prepared; the last one's answer counts. */
  async #sendAsText(text: string): Promise<StatementAnswer | undefined> {
    this.#hasSpoken = true;
    const answer = await this.#client.query(text);
    return Array.isArray(answer) ? answer.at(-1) : answer;
  }

  streamQuery(): never {
    throw new Error('rows are read page by page, or with a cursor declared in SQL');
  }
}

/** Several statements that are asked by one message; see `askTogether`. */
export interface QueryTogether extends CompiledQuery {
  readonly together: readonly BatchedStatement[];
}

function isTogether(query: CompiledQuery): query is QueryTogether {
  return 'together' in query;
}

/** One row that holds the rows of each statement that was not only sent along. What type it has is what the caller of the statements says. */
function toRowOfAnswers<Row>(query: QueryTogether, answers: readonly StatementAnswer[]): QueryResult<Row>;
function toRowOfAnswers(query: QueryTogether, answers: readonly StatementAnswer[]): QueryResult<unknown> {
  const asked = answers.filter((_, at) => !query.together[at]?.text.startsWith(withTheNext));
  return { rows: [asked.map(({ rows }) => rows)] };
}

const CHANGING = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

/** What is used of a client of `pg`. */
export interface SqlClient {
  query(text: string): Promise<StatementAnswer | StatementAnswer[]>;
  query(batch: StatementBatch): unknown;
  getTypeParser(typeId: number, format: 'text'): (text: string) => unknown;
  release(destroy: boolean): void;
}

/** The type of the rows is what the caller of the statement says. */
function toResult<Row>(answer: StatementAnswer | undefined): QueryResult<Row>;
function toResult(answer: StatementAnswer | undefined): QueryResult<unknown> {
  if (!answer) return { rows: [] };
  const { command, rowCount, rows } = answer;
  return CHANGING.has(command) ? { rows, numAffectedRows: BigInt(rowCount ?? 0) } : { rows };
}

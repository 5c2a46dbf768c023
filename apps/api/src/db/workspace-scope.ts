import type { Role, Surface } from '@rostra/points-engine/vocabulary';
import { type EntityManager, IsolationLevel } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { Reach } from '../access/right.ts';
import type { Deps } from '../deps/deps.ts';
import type { JobName, JobPayloads } from '../jobs/job-catalogue.ts';
import { withTheNext } from './batching/batching-connection.ts';
import { numbered } from './numbered.ts';
import { prepared } from './prepared.ts';
import type { WriteLast } from './write-last.ts';

/** Who acts, and from where. `memberId` is null when the system acts by itself. */
export interface Actor {
  readonly memberId: string | null;
  readonly role: Role | 'system';
  readonly surface: Surface;
  /** When the person last proved who they are; null or absent where nobody knows. */
  readonly provenAt?: Date | null;
}

/** One transaction inside one workspace. Everything a use case or a query needs, and nothing of another workspace. */
export interface Scope {
  readonly em: EntityManager;
  readonly workspaceId: string;
  readonly actor: Actor;
  /** How far the actor reaches with this call, as the table of rights says; the system reaches everything in the workspace. */
  readonly reach: Reach;
  /** How often the call asked which accounts or requests it reaches, so that a query that forgot to is noticed. */
  readonly narrowed: { times: number };
  readonly requestId: string;
  /** The moment of the call; the same for everything written in it. */
  readonly now: Date;
  newId(): string;
  readonly writeLast: WriteLast;
  /** Adds a job that exists if and only if this transaction commits. */
  enqueue<Name extends JobName>(name: Name, payload: Omit<JobPayloads[Name], 'workspaceId'>): Promise<void>;
  /** See the option of the same name. */
  readonly plansOnce: boolean;
  /** How many audit rows this transaction wrote; see features/audit. */
  readonly audit: { rows: number };
  readonly deps: Deps;
}

/** Names the workspace and the person of a scope. */
export interface ScopeOptions {
  readonly workspaceId: string;
  readonly actor: Actor;
  /** `workspace` unless given. */
  readonly reach?: Reach;
  readonly requestId: string;
  readonly readOnly?: boolean;
  /**
   * Whether PostgreSQL plans each statement once per connection, for whatever it will be asked. For what finds its rows by keys, as mutations do: else it is
   * planned for its values five times on each connection before it is planned for any, and again after every analyze: up to 28 ms for the lock of a
   * submission alone, of which 20 connections made the slowest approvals in a hundred.
   */
  readonly plansOnce?: boolean;
}

/** What the system does by itself, in a job. */
export const systemActor: Actor = { memberId: null, role: 'system', surface: 'job' };

/** Somebody who is not signed in yet, at top level. */
export const visitorActor: Actor = { memberId: null, role: 'system', surface: 'portal' };

/**
 * Runs `work` in one transaction with the workspace set for row-level security. Deadlocks and serialization failures
 * are tried again: nothing of a rolled back try remains.
 */
export async function inWorkspace<Result>(
  deps: Deps,
  options: ScopeOptions,
  work: (scope: Scope) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(deps, options, work);
    } catch (error) {
      if (attempt === ATTEMPTS_MAX || !isTransient(error)) throw error;
    }
  }
}

const ATTEMPTS_MAX = 4;
const TRANSIENT_STATES = new Set(['40001', '40P01']);

function runOnce<Result>(deps: Deps, options: ScopeOptions, work: (scope: Scope) => Promise<Result>): Promise<Result> {
  return deps.orm.em.fork().transactional(
    async (em) => {
      await prepared({ em }, options.plansOnce ? NAME_WORKSPACE_AND_PLAN_ONCE : NAME_WORKSPACE, [options.workspaceId]);
      const last: Parameters<WriteLast>[] = [];
      const writeLast: WriteLast = (sql, parameters) => last.push([sql, parameters]);
      const result = await work({
        em,
        workspaceId: options.workspaceId,
        actor: options.actor,
        reach: options.reach ?? 'workspace',
        narrowed: { times: 0 },
        requestId: options.requestId,
        now: deps.clock.now(),
        newId: deps.newId,
        writeLast,
        enqueue: (name, payload) => deps.jobs.send(writeLast, name, { ...payload, workspaceId: options.workspaceId }),
        plansOnce: options.plansOnce ?? false,
        audit: { rows: 0 },
        deps,
      });
      if (last.length > 0) {
        await em.flush();
        for (const [sql, parameters] of last) await prepared({ em }, `${withTheNext}${numbered(sql)}`, parameters);
      }
      return result;
    },
    options.readOnly ? ONE_MOMENT : {},
  );
}

/**
 * One statement inside one workspace in one round trip: for what is looked up at every request. The two statements that travel make a transaction without being
 * told so, which their answer ends.
 *
 * @param sql a constant of the code with `?` placeholders; it is planned once per connection
 */
export function readInWorkspace<Row>(
  deps: Deps,
  workspaceId: string,
  { sql, parameters }: { readonly sql: string; readonly parameters: readonly unknown[] },
): Promise<Row[]> {
  const database = deps.orm.em.fork().getKysely();
  return database.connection().execute(async (connection) => {
    await connection.executeQuery(CompiledQuery.raw(NAME_WORKSPACE, [workspaceId]));
    const { rows } = await connection.executeQuery<Row>(CompiledQuery.raw(numbered(sql), [...parameters]));
    return rows;
  });
}

/** Sets the workspace for row-level security, until the transaction ends; travels with the first real statement. */
const NAME_WORKSPACE = "select set_config('rostra.workspace_id', $1, true)";

const NAME_WORKSPACE_AND_PLAN_ONCE = `${NAME_WORKSPACE}, set_config('plan_cache_mode', 'force_generic_plan', true)`;

/**
 * What only reads sees one moment however many statements it takes: a balance and its lots, a page and its count. PostgreSQL never has to
 * try such a transaction again.
 */
const ONE_MOMENT = { readOnly: true, isolationLevel: IsolationLevel.REPEATABLE_READ } as const;

function isTransient(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && TRANSIENT_STATES.has(error.code)
  );
}

import { randomBytes } from 'node:crypto';
import { connectOrm } from '../db/orm.ts';
import type { Actor, Scope } from '../db/workspace-scope.ts';
import { inWorkspace } from '../db/workspace-scope.ts';
import type { Deps } from '../deps/deps.ts';
import { newUuidV7 } from '../deps/id-source.ts';
import { createLogger } from '../deps/logger.ts';
import type { SignedIn } from '../trpc/context.ts';
import { type RunningJobQueue, startJobQueue } from '../jobs/job-queue.ts';
import { carefulFetch } from '../outbound/careful-fetch.ts';
import { postgresRateLimits } from '../rate-limits/rate-limits.ts';
import { appRouter } from '../router.ts';
import { secretBox } from '../secrets/secret-box.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';
import { movableClock, type MovableClock } from './movable-clock.ts';

/** The API on a database of its own, with a clock the test moves. Everything in it is the real thing. */
export interface TestApi {
  readonly deps: Deps;
  readonly jobs: RunningJobQueue;
  readonly clock: MovableClock;
  readonly databaseUrl: string;
  /** Calls procedures as this member would; null for a visitor. */
  as(who: TestSession | null): ReturnType<typeof appRouter.createCaller>;
  /** Runs code in a workspace's transaction, for arranging and for looking. */
  inWorkspace<Result>(workspaceId: string, work: (scope: Scope) => Promise<Result>, actor?: Actor): Promise<Result>;
  close(): Promise<void>;
}

/** Who a test acts as. */
export type TestSession = Pick<SignedIn, 'workspaceId' | 'memberId' | 'role'> & Partial<SignedIn>;

/** Starts the API for one test file, on a clone of the template unless given a migrated database. Close it in `afterAll`. */
export async function startTestApi(given?: TestDatabase): Promise<TestApi> {
  const database = given ?? (await createTestDatabase());
  const logger = createLogger(process.env.TEST_LOG_LEVEL ?? 'silent');
  const [orm, jobs] = await Promise.all([connectOrm(database.url, 10), startJobQueue(database.url, logger)]);
  const rateLimits = postgresRateLimits(database.url);
  const clock = movableClock();
  const deps: Deps = {
    orm,
    jobs,
    rateLimits,
    clock,
    newId: newUuidV7,
    logger,
    secrets: secretBox(randomBytes(32)),
    fetchOutside: carefulFetch({ mayBePrivate: true }),
    publicUrl: 'http://localhost:4000',
    isProduction: false,
    keepsMail: false,
    mailAddress: 'no-reply@rostra.example',
  };
  return {
    deps,
    jobs,
    clock,
    databaseUrl: database.url,
    as: (who) => appRouter.createCaller(callerContext(deps, who)),
    inWorkspace: (workspaceId, work, actor = { memberId: null, role: 'system', surface: 'job' }) =>
      inWorkspace(deps, { workspaceId, actor, requestId: 'test' }, work),
    async close() {
      await jobs.stop();
      await rateLimits.close();
      await orm.close();
      await database.drop();
    },
  };
}

function callerContext(deps: Deps, who: TestSession | null) {
  const session: SignedIn | null = who && {
    surface: who.role === 'champion' ? 'portal' : 'console',
    provenAt: deps.clock.now(),
    tokenId: '00000000-0000-7000-8000-000000000000',
    ...who,
  };
  return {
    deps,
    requestId: 'test',
    callerAddress: '127.0.0.1',
    sessionCookie: { set: () => {}, clear: () => {} },
    signedIn: async () => session,
  };
}

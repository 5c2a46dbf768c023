import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { appRole, connectAs } from '../db/database-roles.ts';
import { openPool } from '../db/open-pool.ts';
import { AppError } from '../errors/app-error.ts';

/** What is counted, how many are let through, and in how many seconds. Counts are shared by all processes: they live in the database. */
const LIMITS = {
  // By workspace and address, by address of the caller, and by workspace: the first keeps a mailbox from being filled, the others whoever types many.
  'sign-in-mail': { points: 6, duration: 900 },
  'sign-in-mail-caller': { points: 60, duration: 900 },
  'sign-in-mail-workspace': { points: 1_000, duration: 900 },
  // By address of the caller, behind which a whole company may sit. Guessing is bounded per attempt and per member elsewhere.
  'sign-in-try': { points: 120, duration: 900 },
  'sign-in-try-workspace': { points: 3_000, duration: 900 },
  'oidc-try': { points: 30, duration: 600 },
  // By workspace and address: one backend asks for all of its visitors.
  'embed-code': { points: 1_200, duration: 60 },
  'embed-exchange': { points: 120, duration: 60 },
  'embed-exchange-workspace': { points: 3_000, duration: 60 },
  // By workspace and address: one system tells of everybody, 500 signals a call.
  signals: { points: 120, duration: 60 },
  image: { points: 60, duration: 600 },
  'import-file': { points: 60, duration: 600 },
  'statement-file': { points: 60, duration: 600 },
} as const;

/** The name of a limit. */
export type RateLimitName = keyof typeof LIMITS;

/** Counts tries. */
export interface RateLimits {
  /** @throws AppError `too-many-requests` with `seconds` until the next try is let through */
  consume(name: RateLimitName, key: string): Promise<void>;
  close(): Promise<void>;
}

/** Rate limits kept in PostgreSQL. */
export function postgresRateLimits(databaseUrl: string): RateLimits {
  const pool = openPool({ connectionString: connectAs(appRole, databaseUrl), max: 2 });
  const limiters = new Map(
    Object.entries(LIMITS).map(([name, limit]) => [
      name,
      new RateLimiterPostgres({
        storeClient: pool,
        tableName: 'rate_limit',
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix: name,
        ...limit,
      }),
    ]),
  );
  return {
    async consume(name, key) {
      try {
        await limiters.get(name)?.consume(createHash('sha256').update(key).digest('hex'));
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        throw new AppError('too-many-requests', { seconds: Math.ceil(refused.msBeforeNext / 1000) });
      }
    },
    close: () => pool.end(),
  };
}

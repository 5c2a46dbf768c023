import type { Env } from '../config/env.ts';
import { migrate } from '../db/migrate.ts';
import { connectOrm } from '../db/orm.ts';
import { mailAddressOf } from '../features/mail/index.ts';
import { type RunningJobQueue, startJobQueue } from '../jobs/job-queue.ts';
import { carefulFetch } from '../outbound/careful-fetch.ts';
import { postgresRateLimits } from '../rate-limits/rate-limits.ts';
import { secretBox } from '../secrets/secret-box.ts';
import { secretKey } from '../secrets/secret-key.ts';
import { systemClock } from './clock.ts';
import type { Deps } from './deps.ts';
import { newUuidV7 } from './id-source.ts';
import { createLogger } from './logger.ts';

/** Where an installation lives. */
export interface Installation {
  readonly env: Env;
  /** Connects as the schema's owner. */
  readonly databaseUrl: string;
  readonly publicUrl: string;
}

/** Dependencies on a database that is up to date. */
export interface ConnectedDeps {
  readonly deps: Deps;
  readonly jobs: RunningJobQueue;
  /** Closes every connection; jobs that run are let end. */
  close(): Promise<void>;
}

/** Migrates and connects. What was opened is closed again when a later step fails. */
export async function connectDeps({ env, databaseUrl, publicUrl }: Installation): Promise<ConnectedDeps> {
  await using opened = new AsyncDisposableStack();
  const logger = createLogger(env.logLevel);
  await migrate(databaseUrl);
  const orm = await connectOrm(databaseUrl);
  opened.defer(() => orm.close());
  const rateLimits = postgresRateLimits(databaseUrl);
  opened.defer(() => rateLimits.close());
  const jobs = await startJobQueue(databaseUrl, logger);
  opened.defer(() => jobs.stop());
  const deps: Deps = {
    orm,
    jobs,
    rateLimits,
    clock: systemClock,
    newId: newUuidV7,
    logger,
    secrets: secretBox(secretKey({ given: env.secretKey, dataDir: env.dataDir })),
    fetchOutside: carefulFetch({ mayBePrivate: !env.isProduction }),
    publicUrl,
    isProduction: env.isProduction,
    keepsMail: !env.smtpUrl && !env.isProduction,
    mailAddress: env.smtpUrl ? mailAddressOf(env.mailFrom) : null,
  };
  const owned = opened.move();
  return { deps, jobs, close: () => owned.disposeAsync() };
}

import type { Server } from 'node:http';
import { createApp } from './app.ts';
import type { Env } from './config/env.ts';
import { migrate } from './db/migrate.ts';
import { connectOrm } from './db/orm.ts';
import { systemClock } from './deps/clock.ts';
import type { Deps } from './deps/deps.ts';
import { newUuidV7 } from './deps/id-source.ts';
import { createLogger } from './deps/logger.ts';
import { startSealingAudit } from './features/audit/index.ts';
import { startKeepingRecognition } from './features/leaderboards/index.ts';
import { mailAddressOf, smtpTransport } from './features/mail/index.ts';
import { startJobQueue } from './jobs/job-queue.ts';
import { startWorkers } from './jobs/start-workers.ts';
import { carefulFetch } from './outbound/careful-fetch.ts';
import { postgresRateLimits } from './rate-limits/rate-limits.ts';
import { secretBox } from './secrets/secret-box.ts';
import { secretKey } from './secrets/secret-key.ts';

/** A running installation. */
export interface RunningApi {
  readonly deps: Deps;
  readonly server: Server;
  /** Lets running requests and jobs end, then closes every connection. */
  stop(): Promise<void>;
}

/** What main needs beyond the environment. */
export interface StartApiOptions {
  readonly env: Env;
  /** Connects as the schema's owner. */
  readonly databaseUrl: string;
  readonly publicUrl: string;
  readonly portalDir?: string;
  /** Folder of the built embed package. */
  readonly loaderDir?: string;
}

/**
 * Migrates, connects, starts jobs and listens on `env.port`. A start that fails half way, on a port that is taken for instance, closes
 * what it had opened.
 */
export async function startApi({ env, databaseUrl, publicUrl, ...folders }: StartApiOptions): Promise<RunningApi> {
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
  if (!env.smtpUrl && env.isProduction) logger.warn('SMTP_URL is not set: sign-in mails cannot be sent');
  await startWorkers(deps, jobs, smtpTransport(env));
  opened.defer(startKeepingRecognition(deps));
  opened.defer(startSealingAudit(deps));
  const server = await listen(createApp(deps, folders), env.port);
  opened.defer(() => stopListening(server));
  const owned = opened.move();
  return { deps, server, stop: () => owned.disposeAsync() };
}

function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}

function listen(app: ReturnType<typeof createApp>, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, (error) => (error ? reject(error) : resolve(server)));
  });
}

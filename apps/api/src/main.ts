import type { Server } from 'node:http';
import { createApp } from './app.ts';
import type { Env } from './config/env.ts';
import { connectDeps } from './deps/connect-deps.ts';
import type { Deps } from './deps/deps.ts';
import { startSealingAudit } from './features/audit/index.ts';
import { startKeepingRecognition } from './features/leaderboards/index.ts';
import { smtpTransport, startSendingMails } from './features/mail/index.ts';
import { startWorkers } from './jobs/start-workers.ts';

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
  const connected = await connectDeps({ env, databaseUrl, publicUrl });
  opened.defer(() => connected.close());
  const { deps, jobs } = connected;
  if (!env.smtpUrl && env.isProduction) deps.logger.warn('SMTP_URL is not set: sign-in mails cannot be sent');
  await startWorkers(deps, jobs);
  opened.defer(startSendingMails(deps, smtpTransport(env)));
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

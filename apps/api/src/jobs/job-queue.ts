import { type JobResult, PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import { connectAs, jobsRole, jobsSchema } from '../db/database-roles.ts';
import type { WriteLast } from '../db/write-last.ts';
import { type JobName, type JobPayloads, jobQueues } from './job-catalogue.ts';

/** Stores jobs in the caller's transaction, as one of its last writes. */
export interface JobQueue {
  send<Name extends JobName>(write: WriteLast, name: Name, payload: WholePayload<Name>): Promise<void>;
}

/** `JobPayloads[Name]`, in the form that `Scope.enqueue` can be seen to make by adding the workspace to the rest. */
export type WholePayload<Name extends JobName> = Omit<JobPayloads[Name], 'workspaceId'> & {
  readonly workspaceId: string;
};

/** The queue together with the worker side, which main starts and stops. */
export interface RunningJobQueue extends JobQueue {
  work<Name extends JobName>(name: Name, handle: (payload: JobPayloads[Name]) => Promise<void>): Promise<void>;
  /** Makes jobs of a name by the clock (cron, in UTC), one each time however many processes run; one that was missed is made up for once. */
  schedule(name: JobName, cron: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts pg-boss on its own schema and creates the queues.
 *
 * @param databaseUrl connects as the schema's owner; the queue's own connections take on the role that owns only the queue
 */
export async function startJobQueue(databaseUrl: string, logger: Logger): Promise<RunningJobQueue> {
  const boss = new PgBoss({
    connectionString: connectAs(jobsRole, databaseUrl),
    schema: jobsSchema,
    createSchema: false,
    // How soon a job is taken up again whose worker was killed; see `heartbeatSeconds` in the catalogue.
    superviseIntervalSeconds: 15,
    monitorIntervalSeconds: 15,
    max: 4,
    // A job wakes its worker when it is committed. Looking for jobs that nobody waits for cost 36 statements a second in every process.
    useListenNotify: true,
  });
  boss.on('error', (error) => logger.error({ err: error }, 'job queue'));
  await boss.start();
  for (const [name, options] of Object.entries(jobQueues)) {
    await boss.createQueue(name, { ...options, notify: true });
    // One that an earlier version made keeps its options otherwise.
    await boss.updateQueue(name, { notify: true });
  }

  return {
    async send(write, name, payload) {
      await boss.send(name, payload, { db: { executeSql: async (text, values) => writeJob(write, text, values) } });
    },
    async work(name, handle) {
      const options = {
        // Where the notice cannot arrive (a pooler between), and for what falls due by the clock.
        pollingIntervalSeconds: 0.5,
        notifyPollingIntervalSeconds: 2,
        burstWhenBatchFull: true,
        perJobResults: true,
      } as const;
      await boss.work<JobPayloads[typeof name], unknown, typeof options>(name, options, async (batch) => {
        const results: JobResult[] = [];
        for (const job of batch) results.push(await settle(logger, { name, id: job.id }, () => handle(job.data)));
        return results;
      });
    },
    schedule: (name, cron) => boss.schedule(name, cron, {}, { missed: 'once' }),
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
}

/**
 * Carries one job out. A fault is logged, and the job fails without it: the queue would keep PostgreSQL's quote of a refused row, which may hold a
 * mail's link.
 */
async function settle(
  logger: Logger,
  { name, id }: { readonly name: JobName; readonly id: string },
  work: () => Promise<void>,
): Promise<JobResult> {
  try {
    await work();
    return { id, status: 'completed' };
  } catch (fault) {
    logger.error({ err: fault, job: name, jobId: id }, 'job failed');
    const message = fault instanceof Error ? fault.message : typeof fault;
    return { id, status: 'failed', output: { message: `job failed: ${message}` } };
  }
}

/** The queue numbers its placeholders; none of its statements has a question mark of its own, and one that had would be noticed here. */
function writeJob(write: WriteLast, text: string, values: readonly unknown[] = []): { rows: [] } {
  if (text.includes('?')) throw new Error('a statement of the job queue has a question mark');
  const parameters: unknown[] = [];
  const sql = text.replaceAll(/\$(\d+)/g, (_, number: string) => {
    parameters.push(values[Number(number) - 1]);
    return '?';
  });
  write(sql, parameters);
  return { rows: [] };
}

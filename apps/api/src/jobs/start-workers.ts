import type { Deps } from '../deps/deps.ts';
import { mailSignIn } from '../features/identity/index.ts';
import { type MailTransport, sendMail } from '../features/mail/index.ts';
import type { RunningJobQueue } from './job-queue.ts';

/** Connects every queue with what handles it. */
export async function startWorkers(deps: Deps, jobs: RunningJobQueue, mail: MailTransport | null): Promise<void> {
  await jobs.work('send-mail', sendMail(deps, mail));
  await jobs.work('mail-sign-in', mailSignIn(deps));
}

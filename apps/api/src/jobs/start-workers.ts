import type { Deps } from '../deps/deps.ts';
import { mailSignIn } from '../features/identity/index.ts';
import { checkImport, failImport, writeImport } from '../features/imports/index.ts';
import { type MailTransport, sendMail } from '../features/mail/index.ts';
import type { RunningJobQueue } from './job-queue.ts';

/** Connects every queue with what handles it. */
export async function startWorkers(deps: Deps, jobs: RunningJobQueue, mail: MailTransport | null): Promise<void> {
  await jobs.work('send-mail', sendMail(deps, mail));
  await jobs.work('mail-sign-in', mailSignIn(deps));
  await jobs.work('check-import', checkImport(deps));
  await jobs.work('write-import', writeImport(deps));
  await jobs.work('fail-import', failImport(deps));
}

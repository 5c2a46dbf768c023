/** What each job is given. Every payload names its workspace; `Scope.enqueue` adds it. */
export interface JobPayloads {
  /** Hands one stored mail to the mail server, or keeps it for the mailbox page. */
  'send-mail': { readonly workspaceId: string; readonly mailId: string };
}

/** The name of a job, which is also the name of its queue. */
export type JobName = keyof JobPayloads;

/** Queues to create at start, with how often a failed job is tried again. */
export const jobQueues: Readonly<Record<JobName, { readonly retryLimit: number; readonly retryBackoff: boolean }>> = {
  'send-mail': { retryLimit: 8, retryBackoff: true },
};

/** What each job is given. Every payload names its workspace; `Scope.enqueue` adds it. */
export interface JobPayloads {
  /** Hands one stored mail to the mail server, or keeps it for the mailbox page. */
  'send-mail': { readonly workspaceId: string; readonly mailId: string };
  /** Makes and mails the link and code of one asked-for sign-in. `memberId` is null for an address nobody has. */
  'mail-sign-in': {
    readonly workspaceId: string;
    readonly attemptId: string;
    readonly memberId: string | null;
    readonly expiresAt: string;
    readonly requestId: string;
  };
}

/** The name of a job, which is also the name of its queue. */
export type JobName = keyof JobPayloads;

/** Queues to create at start, with how often a failed job is tried again. */
export const jobQueues: Readonly<Record<JobName, { readonly retryLimit: number; readonly retryBackoff: boolean }>> = {
  'send-mail': { retryLimit: 8, retryBackoff: true },
  'mail-sign-in': { retryLimit: 4, retryBackoff: true },
};

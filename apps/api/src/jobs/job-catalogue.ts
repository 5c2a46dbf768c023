import type { PortalLanguage } from '@rostra/shared/workspace/portal-language';
/** What each job is given. Every payload names its workspace; `Scope.enqueue` adds it. */
export interface JobPayloads {
  /** Makes and mails the link and code of one asked-for sign-in. `memberId` is null for an address nobody has. */
  'mail-sign-in': {
    readonly workspaceId: string;
    readonly attemptId: string;
    readonly memberId: string | null;
    readonly expiresAt: string;
    readonly requestId: string;
    /** Of the page it was asked for on; a member's own choice counts more. */
    readonly language?: PortalLanguage | undefined;
  };
  /** Mails a link to join by, where the workspace lets strangers join. */
  'mail-joining': {
    readonly workspaceId: string;
    readonly attemptId: string;
    readonly email: string;
    readonly expiresAt: string;
    readonly requestId: string;
    /** Of the page it was asked for on. */
    readonly language?: PortalLanguage | undefined;
  };
  /** Mails a link to the address that somebody wants from now on; the address stands with the token. */
  'mail-email-change': { readonly workspaceId: string; readonly tokenId: string; readonly requestId: string };
  /** Finds the verdict of every line of an uploaded file. */
  'check-import': { readonly workspaceId: string; readonly importId: string };
  /** Writes the lines of a confirmed import. */
  'write-import': { readonly workspaceId: string; readonly importId: string };
  /** Gives up an import whose job failed for good. */
  'fail-import': { readonly workspaceId: string; readonly importId: string };
  /** Writes everything about a champion into one archive. */
  'write-archive': { readonly workspaceId: string; readonly archiveId: string };
  /** Gives up an archive whose job failed for good. */
  'fail-archive': { readonly workspaceId: string; readonly archiveId: string };
  /** Starts the night of every workspace where one is due. Belongs to no workspace: it comes by the clock. */
  'start-nights': object;
  /** Starts the deletion of every workspace whose days are over. Comes by the clock. */
  'start-deletions': object;
  /** Writes everything a workspace holds into one archive. */
  'write-workspace-export': { readonly workspaceId: string; readonly exportId: string };
  /** Gives up an export whose job failed for good. */
  'fail-workspace-export': { readonly workspaceId: string; readonly exportId: string };
  /** Removes a workspace with everything in it. */
  'delete-workspace': { readonly workspaceId: string };
  /** One task of one workspace's night. */
  'run-nightly-task': { readonly workspaceId: string; readonly night: string; readonly task: string };
  /** Works out what a draft of the tier policy would do to everybody; `startedAt` tells it from one asked for later. */
  'preview-tiers': { readonly workspaceId: string; readonly version: number; readonly startedAt: string };
  /** Places everybody anew under a tier policy that was put in force. */
  'replace-tiers': { readonly workspaceId: string; readonly version: number };
  /** Gives signals that wait to whom they mean, after somebody appeared. */
  'match-signals': { readonly workspaceId: string };
  /** Tries drafts on the workspace's own history. */
  'run-simulation': { readonly workspaceId: string; readonly simulationId: string };
  /** Gives up a simulation whose job failed for good. */
  'fail-simulation': { readonly workspaceId: string; readonly simulationId: string };
}

/** The name of a job, which is also the name of its queue. */
export type JobName = keyof JobPayloads;

/** How a queue treats its jobs. */
export interface JobQueueOptions {
  /** How often a failed job is tried again. */
  readonly retryLimit: number;
  readonly retryBackoff: boolean;
  /** For long jobs: a worker that was killed is noticed after this many seconds, not after the quarter of an hour that a job may take. */
  readonly heartbeatSeconds?: number;
  /** How long a job may take; a quarter of an hour unless said. */
  readonly expireInSeconds?: number;
  /** Where a job goes that failed for good. That queue stands before this one in the list. */
  readonly deadLetter?: JobName;
}

/** Queues to create at start. */
export const jobQueues: Readonly<Record<JobName, JobQueueOptions>> = {
  'mail-sign-in': { retryLimit: 4, retryBackoff: true },
  'mail-joining': { retryLimit: 4, retryBackoff: true },
  'mail-email-change': { retryLimit: 4, retryBackoff: true },
  'fail-import': { retryLimit: 8, retryBackoff: true },
  'check-import': { retryLimit: 4, retryBackoff: true, heartbeatSeconds: 15, deadLetter: 'fail-import' },
  'write-import': { retryLimit: 4, retryBackoff: true, heartbeatSeconds: 15, deadLetter: 'fail-import' },
  'fail-archive': { retryLimit: 8, retryBackoff: true },
  'write-archive': { retryLimit: 4, retryBackoff: true, heartbeatSeconds: 15, deadLetter: 'fail-archive' },
  'start-nights': { retryLimit: 3, retryBackoff: true },
  'fail-workspace-export': { retryLimit: 8, retryBackoff: true },
  'write-workspace-export': {
    retryLimit: 4,
    retryBackoff: true,
    heartbeatSeconds: 15,
    expireInSeconds: 6 * 3_600,
    deadLetter: 'fail-workspace-export',
  },
  'start-deletions': { retryLimit: 3, retryBackoff: true },
  'delete-workspace': { retryLimit: 8, retryBackoff: true, heartbeatSeconds: 15, expireInSeconds: 6 * 3_600 },
  'run-nightly-task': { retryLimit: 8, retryBackoff: true, heartbeatSeconds: 15, expireInSeconds: 6 * 3_600 },
  'preview-tiers': { retryLimit: 4, retryBackoff: true, heartbeatSeconds: 15, expireInSeconds: 3_600 },
  'replace-tiers': { retryLimit: 8, retryBackoff: true, heartbeatSeconds: 15, expireInSeconds: 6 * 3_600 },
  'match-signals': { retryLimit: 8, retryBackoff: true, heartbeatSeconds: 15 },
  'fail-simulation': { retryLimit: 8, retryBackoff: true },
  'run-simulation': {
    retryLimit: 4,
    retryBackoff: true,
    heartbeatSeconds: 15,
    expireInSeconds: 3_600,
    deadLetter: 'fail-simulation',
  },
};

/** When jobs come by themselves: cron, in UTC. */
export const jobSchedules = { 'start-nights': '0 * * * *', 'start-deletions': '30 * * * *' } as const satisfies Partial<
  Record<JobName, string>
>;

import type { Scope } from '../../db/workspace-scope.ts';
import type { Night } from './night.ts';

/**
 * Something a workspace does every night. A feature exports it from its front door, and `nightly-tasks.ts` lists it.
 *
 * It works in batches. Each batch is one transaction, which keeps how far the task has come as well: a task that is killed goes on
 * after the last batch that was committed. Everything is counted from `night.at` and not from `scope.now`, so that a night that is
 * interrupted comes to the same as one that is not.
 */
export interface NightlyTask {
  /** `verb-noun`; kept in the table of runs. */
  readonly name: string;
  runBatch(scope: Scope, part: NightlyPart): Promise<NightlyProgress>;
}

/** Where a batch begins. */
export interface NightlyPart {
  readonly night: Night;
  /** What the batch before gave as `last`: a member's id as a rule, in whose order the members are taken. Null for the first. */
  readonly after: string | null;
}

/** How far a batch came. */
export interface NightlyProgress {
  /** How many were handled in it, for showing. */
  readonly handled: number;
  /** Where the next batch begins; null when nothing is left. */
  readonly last: string | null;
}

/** How many members one batch takes. */
export const membersAtOnce = 500;

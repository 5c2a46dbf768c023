import type { Waitlist } from '@rostra/shared/betas/list-waitlists.contract';
import type { ModerationRow } from '@rostra/shared/challenges/moderation-item.schema';
import type { Grant } from '@rostra/shared/points/grant.schema';
import type { QueuedRedemption } from '@rostra/shared/rewards/list-redemption-queue.contract';

/** One thing that waits for staff. */
export type WorkItem = {
  readonly key: string;
  /** By when it was promised; null when nothing was. */
  readonly dueAt: string | null;
  /** Since when somebody waits. */
  readonly since: string;
} & (
  | { readonly kind: 'submission'; readonly of: ModerationRow }
  | { readonly kind: 'redemption'; readonly of: QueuedRedemption }
  | { readonly kind: 'grant'; readonly of: Grant }
  | { readonly kind: 'waitlist'; readonly of: Waitlist }
);

/** What the kinds answered, as far as they did. */
export interface WorkAnswers {
  readonly submissions: readonly ModerationRow[];
  readonly redemptions: readonly QueuedRedemption[];
  readonly grants: readonly Grant[];
  readonly waitlists: readonly Waitlist[];
}

/** Everything in one list: what was promised first comes first, what nobody promised comes last, longest waiting first. */
export function inOrderOfWork({ submissions, redemptions, grants, waitlists }: WorkAnswers): readonly WorkItem[] {
  const promised: WorkItem[] = [...submissions.map(ofSubmission), ...redemptions.map(ofRedemption)];
  // One's own are for others to decide.
  const free = [...grants.filter(({ mayDecide }) => mayDecide).map(ofGrant), ...waitlists.map(ofWaitlist)];
  return [...promised.toSorted(byPromise), ...free];
}

function ofSubmission(of: ModerationRow): WorkItem {
  return { kind: 'submission', key: of.submissionStageId, dueAt: of.dueAt, since: of.submittedAt, of };
}

function ofRedemption(of: QueuedRedemption): WorkItem {
  return { kind: 'redemption', key: of.id, dueAt: of.dueAt, since: of.requestedAt, of };
}

function ofGrant(of: Grant): WorkItem {
  return { kind: 'grant', key: of.id, dueAt: null, since: of.askedAt, of };
}

function ofWaitlist(of: Waitlist): WorkItem {
  return { kind: 'waitlist', key: of.betaId, dueAt: null, since: of.waitingSince, of };
}

function byPromise(one: WorkItem, other: WorkItem): number {
  return (one.dueAt ?? '9999').localeCompare(other.dueAt ?? '9999') || one.key.localeCompare(other.key);
}

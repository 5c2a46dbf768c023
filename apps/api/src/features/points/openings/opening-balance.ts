import { startOfDay } from '../../../db/calendar-day.ts';
import type { PostingRequest } from '../post.ts';

/** Points that a champion had somewhere else. */
export interface OpeningBalance {
  readonly memberId: string;
  readonly statusPoints: number;
  readonly rewardPoints: number;
  /** Calendar day, `YYYY-MM-DD`, in the workspace's zone: from then on they count towards a tier and their life runs. */
  readonly earnedOn: string;
  /** The last day on which the points to spend are good; null for the workspace's own lot life. */
  readonly expiresOn: string | null;
  /** Words the champion reads; null for none. */
  readonly note: string | null;
}

/** The source of an opening balance. */
export function openingId({ memberId, earnedOn, expiresOn }: OpeningBalance): string {
  return `${memberId}:${earnedOn}:${expiresOn ?? ''}`;
}

/** The points are part of the source, so that a balance that was taken back can be brought along again with the right ones. */
export function openingPart({ statusPoints, rewardPoints }: OpeningBalance): string {
  return `${statusPoints}/${rewardPoints}`;
}

/** How an opening balance stands in the ledger, but for what rules make of it. Days begin in `timeZone`. */
export function openingPosting(
  opening: OpeningBalance,
  timeZone: string,
): Omit<PostingRequest, 'ruleVersion'> & { readonly kind: 'opening'; readonly expiresAt: Date | null } {
  const { memberId, earnedOn, expiresOn, note } = opening;
  return {
    kind: 'opening',
    memberId,
    source: { type: 'opening', id: openingId(opening), part: openingPart(opening) },
    occurredAt: startOfDay(earnedOn, timeZone),
    expiresAt: expiresOn === null ? null : startOfDay(expiresOn, timeZone, 1),
    reason: note ?? undefined,
  };
}

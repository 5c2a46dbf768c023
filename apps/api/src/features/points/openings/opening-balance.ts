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

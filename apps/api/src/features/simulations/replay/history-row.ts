import type { TierName } from '@rostra/points-engine/vocabulary';

/** Points at an instant, in milliseconds since 1970. */
export interface RowPoints {
  readonly at: number;
  readonly points: number;
}

/** One member's part of history as `readHistoriesSql` gives it; a list is null where there is nothing. */
export interface HistoryRow {
  readonly memberId: string;
  readonly accountId: string | null;
  readonly title: string | null;
  readonly joinedAt: number;
  readonly accountName: string | null;
  readonly segment: string | null;
  readonly region: string | null;
  /** Deeds, list beside list, in time order. */
  readonly at: readonly number[] | null;
  readonly sources: readonly ('award' | 'grant' | 'opening' | 'signal')[] | null;
  /** Place of the stage, or of the signal's key, among the kinds asked with; null for what is neither. */
  readonly kinds: readonly (number | null)[] | null;
  /** What each deed offered; null where only what was posted is known. */
  readonly offeredStatus: readonly (number | null)[] | null;
  readonly offeredReward: readonly (number | null)[] | null;
  readonly status: readonly number[] | null;
  readonly reward: readonly number[] | null;
  /** How many of it a signal brought; null for any other deed. */
  readonly units: readonly (number | null)[] | null;
  /** What a signal brought, or a stage was scored; null for what was not scored. */
  readonly scores: readonly (number | null)[] | null;
  readonly redemptions: readonly RowPoints[] | null;
  readonly earlierStatus: readonly RowPoints[] | null;
  readonly earlierLots: readonly RowPoints[] | null;
  /** By its Monday; null for who keeps no streak. */
  readonly streakWeek: string | null;
  readonly streakWeeks: readonly string[] | null;
  /** The last step before the stretch; all null without one. */
  readonly tier: TierName | null;
  readonly tierReason: string | null;
  readonly tierAt: number | null;
  readonly tierReachedAt: number | null;
}

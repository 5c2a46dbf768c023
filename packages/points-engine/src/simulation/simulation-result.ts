import type { PointPair } from '../rules/point-rule.ts';
import type { TierName } from '../vocabulary.ts';
import type { MemberOutcome } from './member-outcome.ts';

/** What a draft would have come to on the workspace's own history, beside what is in force. Plain JSON. */
export type SimulationResult = {
  readonly members: number;
  readonly deeds: number;
  /** What was really posted for those deeds. */
  readonly posted: PointPair;
  readonly today: PolicyResult;
  readonly draft: PolicyResult;
  /** Days of the replay as `YYYY-MM-DD`; the lists of `byDay` run along them. */
  readonly days: readonly string[];
  /** How many members hold which tier at the end under which policy; no row for none. */
  readonly tierMoves: readonly { readonly today: TierName; readonly draft: TierName; readonly members: number }[];
  readonly gains: number;
  readonly losses: number;
  /** Those who gain most and lose most, as many as the plan lists. */
  readonly winners: readonly MemberOutcome[];
  readonly losers: readonly MemberOutcome[];
  /** By segment of the account, largest first. */
  readonly segments: readonly SegmentResult[];
  /** Whether a cap is shared by an account or by everybody: then who it cut may differ from what would happen, not how much. */
  readonly hasSharedCaps: boolean;
};

/** What one policy comes to. Points are reward points unless said otherwise; money is minor units, null without a value of a point. */
export type PolicyResult = PointPair & {
  readonly awards: number;
  readonly refused: number;
  readonly spent: number;
  readonly expired: number;
  /** Points to spend at the end: the liability. */
  readonly available: number;
  readonly unmetRedemptions: number;
  readonly unmetPoints: number;
  readonly rises: number;
  readonly falls: number;
  readonly tiers: { readonly [tier in TierName]: number };
  readonly issuedMoney: number | null;
  readonly liabilityMoney: number | null;
  readonly byDay: {
    readonly issued: readonly number[];
    readonly spent: readonly number[];
    readonly expired: readonly number[];
    /** Points to spend at the end of the day. */
    readonly available: readonly number[];
  };
};

/** What the draft changes for the members of one segment; null: those without one. */
export type SegmentResult = {
  readonly segment: string | null;
  readonly members: number;
  readonly gains: number;
  readonly losses: number;
  readonly today: PointPair;
  readonly draft: PointPair;
  /** What the draft issues more than what is in force, in minor units; null without a value of a point. */
  readonly moneyMore: number | null;
};

import type { AwardFacts } from '../conditions/fact-catalogue.ts';
import type { RuleSourceKind } from '../rules/rule-vocabulary.ts';
import type { TierStanding } from '../tiers/tier-standing.ts';
import type { DeedColumns } from './deed-columns.ts';
import type { StreakOpening } from './streak-track.ts';

/** A kind of deed: what all deeds of one stage, or of one type of signal, have in common. Told once, then named by its number. */
export type DeedKind = {
  readonly source: RuleSourceKind;
  readonly facts: Pick<
    AwardFacts,
    'challenge.kind' | 'challenge.title' | 'challenge.stagePosition' | 'signal.type' | 'signal.nature'
  >;
};

/** Points at an instant, in milliseconds since 1970. */
export type DatedPoints = { readonly at: number; readonly points: number };

/** What is known of a member when the replay begins. */
export type MemberOpening = {
  readonly standing: TierStanding;
  /** Status points posted before, as far back as a tier policy of the plan counts; in time order, reversals as negative points. */
  readonly status: readonly DatedPoints[];
  /** Reward points to spend, by when they expire. */
  readonly lots: readonly DatedPoints[];
};

/** One member's part of history. */
export type MemberHistory = {
  readonly memberId: string;
  /** Names the account for caps over an account; null without one. */
  readonly accountId: string | null;
  readonly joinedAt: Date;
  /** Segment, region and name of the account, and the member's title. */
  readonly facts: Pick<AwardFacts, 'account.name' | 'account.segment' | 'account.region' | 'member.title'>;
  readonly streak: StreakOpening;
  readonly opening: MemberOpening;
  /** In time order, without those whose award was reversed. Read before `addMember` returns, so that the columns can be filled anew. */
  readonly deeds: DeedColumns;
  /** Points redeemed and not given back, in time order: the demand that both policies have to meet. */
  readonly redemptions: readonly DatedPoints[];
};

import { type DeedColumns, type MemberHistory, startingStanding, type TierStanding } from '@rostra/points-engine';
import type { HistoryRow } from './history-row.ts';
import type { DeedKinds } from './read-deed-kinds.ts';

/** What a row is turned into a history with. */
export interface HistoryGround {
  readonly kinds: DeedKinds;
  /** Filled anew for each member. */
  readonly deeds: DeedColumns;
  /** Days of grace under what is in force. */
  readonly graceDays: number;
}

const DAY_MS = 24 * 60 * 60 * 1_000;

/** A row as the engine replays it; good until the next one is turned. */
export function toHistory(row: HistoryRow, ground: HistoryGround): MemberHistory {
  fillDeeds(row, ground);
  return {
    memberId: row.memberId,
    accountId: row.accountId,
    joinedAt: new Date(row.joinedAt),
    facts: {
      'account.name': row.accountName,
      'account.segment': row.segment,
      'account.region': row.region,
      'member.title': row.title,
    },
    streak: { optedInWeek: row.streakWeek, activeWeeks: row.streakWeeks ?? [] },
    opening: {
      standing: toStanding(row, ground.graceDays),
      status: row.earlierStatus ?? [],
      lots: row.earlierLots ?? [],
    },
    deeds: ground.deeds,
    redemptions: row.redemptions ?? [],
  };
}

function fillDeeds(row: HistoryRow, ground: HistoryGround): void {
  const { at, sources, kinds, offeredStatus, offeredReward, status, reward, units, scores } = row;
  const { deeds } = ground;
  deeds.clear();
  for (const [index, occurredAt] of (at ?? []).entries()) {
    const postedStatus = status?.[index] ?? 0;
    const postedReward = reward?.[index] ?? 0;
    const isSignal = sources?.[index] === 'signal';
    deeds.add({
      occurredAt,
      kind: kindOf(sources?.[index] ?? 'award', kinds?.[index] ?? null, ground.kinds),
      // A signal offers nothing by itself: what it is worth, rules say.
      offeredStatus: offeredStatus?.[index] ?? (isSignal ? 0 : postedStatus),
      offeredReward: offeredReward?.[index] ?? (isSignal ? 0 : postedReward),
      units: units?.[index] ?? 1,
      score: scores?.[index] ?? Number.NaN,
      postedStatus,
      postedReward,
    });
  }
}

type RowSource = NonNullable<HistoryRow['sources']>[number];

function kindOf(source: RowSource, place: number | null, kinds: DeedKinds): number {
  if (source === 'signal') return place === null ? kinds.lostSignal : kinds.ofSignal(place);
  if (source !== 'award') return kinds[source];
  return place === null ? kinds.lostStage : kinds.ofStage(place);
}

function toStanding(
  { tier, tierReason, tierAt, tierReachedAt, joinedAt }: HistoryRow,
  graceDays: number,
): TierStanding {
  if (tier === null || tierAt === null) return startingStanding(new Date(joinedAt));
  return {
    tier,
    reachedAt: new Date(tierReachedAt ?? tierAt),
    graceEndsAt: tierReason === 'grace' ? new Date(tierAt + graceDays * DAY_MS) : null,
  };
}

import type { AwardFacts } from '../conditions/fact-catalogue.ts';
import { weekdays } from '../conditions/fact-catalogue.ts';
import type { DayTable } from '../kernel/day-table.ts';
import type { Calendar } from '../kernel/period.ts';
import { type AwardDeed, isFlat } from '../rules/award-deed.ts';
import type { DeedColumns } from './deed-columns.ts';
import type { DeedKind, MemberHistory } from './member-history.ts';

/** One deed that turns into the next, so that millions of them leave nothing to collect. Says the same as `toAwardDeed`. */
export type ReplayedDeed = {
  readonly facts: MovingFacts;
  /** From here on it is another member's. */
  readonly begin: (member: MemberHistory) => void;
  /** Becomes the deed at `index`; `day` is its day in the table. */
  readonly turn: (
    kind: DeedKind,
    deeds: DeedColumns,
    index: number,
  ) => { readonly now: AwardDeed; readonly day: number };
};

type MovingFacts = { -readonly [fact in keyof AwardFacts]: AwardFacts[fact] };

const DAY_MS = 24 * 60 * 60 * 1_000;

/** A deed that is nothing yet. */
export function createReplayedDeed(days: DayTable, { timeZone }: Calendar): ReplayedDeed {
  const facts: MovingFacts = {};
  let joinedDay = 0;
  return {
    facts,
    begin({ facts: known, joinedAt }) {
      facts['account.name'] = known['account.name'];
      facts['account.segment'] = known['account.segment'];
      facts['account.region'] = known['account.region'];
      facts['member.title'] = known['member.title'];
      joinedDay = dayNumberOf(joinedAt, timeZone);
    },
    turn(kind, deeds, index) {
      const at = deeds.at('occurredAt', index);
      const day = days.dayOf(at);
      const offered = {
        statusPoints: deeds.at('offeredStatus', index),
        rewardPoints: deeds.at('offeredReward', index),
      };
      const scored = deeds.at('score', index);
      const hasFigures = !isFlat(kind.facts);
      const units = hasFigures ? deeds.at('units', index) : 1;
      const score = hasFigures && !Number.isNaN(scored) ? scored : null;
      const occurredOn = days.nameOf(day);
      facts['challenge.kind'] = kind.facts['challenge.kind'];
      facts['challenge.title'] = kind.facts['challenge.title'];
      facts['challenge.stagePosition'] = kind.facts['challenge.stagePosition'];
      facts['signal.type'] = kind.facts['signal.type'];
      facts['signal.nature'] = kind.facts['signal.nature'];
      facts['member.daysSinceJoined'] = day - joinedDay;
      facts['source.kind'] = kind.source;
      facts['source.points'] = Math.max(offered.statusPoints, offered.rewardPoints);
      facts['source.units'] = units;
      facts['source.score'] = score;
      facts['occurred.on'] = occurredOn;
      // 1 January 1970, day 0, was a Thursday.
      facts['occurred.weekday'] = weekdays[(((day + 3) % 7) + 7) % 7];
      const now = { source: kind.source, offered, units, score, occurredAt: new Date(at), occurredOn, facts };
      return { now, day };
    },
  };
}

function dayNumberOf(at: Date, timeZone: string): number {
  const day = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  return Math.round(Date.UTC(day.year, day.month - 1, day.day) / DAY_MS);
}

import { type Calendar, periodOf } from '../kernel/period.ts';
import type { CapCut } from './award-explanation.ts';
import { type Cap, type CapUse, noCapUse } from './cap.ts';
import type { PointPair } from './point-rule.ts';

/** Points that caps may cut. */
export type ApplyCapsInput = {
  readonly points: PointPair;
  readonly caps: readonly Cap[];
  /** What was given before under each of `caps`, in their order; one that is absent counts as nothing given. */
  readonly capUses: readonly CapUse[];
  /** When the deed happened; the periods of the caps are those it lies in. */
  readonly occurredAt: Date;
  readonly calendar: Calendar;
};

/** What is left, and what took the rest. */
export type CappedPoints = PointPair & {
  /** Every cap that does not leave room for all of `points`, each with what it took that the ones before it had left. */
  readonly cuts: readonly CapCut[];
  /** When the first points are to be had again, after nothing was left; null while some are left, and when that never comes. */
  readonly paysAgainAt: Date | null;
};

/** Cuts points to what every cap leaves (rule 3, caps per rule, member, account and period). Cuts each kind of point for itself. */
export function applyCaps({ points, caps, capUses, occurredAt, calendar }: ApplyCapsInput): CappedPoints {
  let left = points;
  const cuts: CapCut[] = [];
  const waits: Wait[] = [];
  for (const [index, cap] of caps.entries()) {
    const room = roomUnder(cap, capUses[index] ?? noCapUse);
    if (room.statusPoints >= points.statusPoints && room.rewardPoints >= points.rewardPoints) continue;
    const resetsAt = periodOf(cap.period, occurredAt, calendar).until;
    const next = leastOf(left, room);
    cuts.push({ ...cap, ...difference(left, next), resetsAt: resetsAt?.toISOString() ?? null });
    waits.push({ room, resetsAt });
    left = next;
  }
  return { ...left, cuts, paysAgainAt: paysAgain(points, waits) };
}

type Wait = { readonly room: PointPair; readonly resetsAt: Date | null };

/** How many points of each kind a cap leaves after `use`; `Infinity` where it does not limit points. */
export function roomUnder({ awardsMax, pointsMax }: Cap, use: CapUse): PointPair {
  if (awardsMax !== null && use.awards >= awardsMax) return { statusPoints: 0, rewardPoints: 0 };
  if (pointsMax === null) return { statusPoints: Infinity, rewardPoints: Infinity };
  return {
    statusPoints: Math.max(0, pointsMax - use.statusPoints),
    rewardPoints: Math.max(0, pointsMax - use.rewardPoints),
  };
}

function leastOf(left: PointPair, right: PointPair): PointPair {
  return {
    statusPoints: Math.min(left.statusPoints, right.statusPoints),
    rewardPoints: Math.min(left.rewardPoints, right.rewardPoints),
  };
}

function difference(from: PointPair, to: PointPair): PointPair {
  return {
    statusPoints: from.statusPoints - to.statusPoints,
    rewardPoints: from.rewardPoints - to.rewardPoints,
  };
}

/**
 * The sooner of the two kinds, each when the last of the caps that are used up for it resets. A kind of which some is left waits for nothing, which
 * is no instant, and then neither does the award.
 */
function paysAgain(points: PointPair, waits: readonly Wait[]): Date | null {
  const kinds = (['statusPoints', 'rewardPoints'] as const).filter((kind) => points[kind] > 0);
  const instants = kinds.map((kind) =>
    Math.max(...waits.filter(({ room }) => room[kind] === 0).map(({ resetsAt }) => resetsAt?.getTime() ?? Infinity)),
  );
  const soonest = Math.min(...instants);
  return Number.isFinite(soonest) ? new Date(soonest) : null;
}

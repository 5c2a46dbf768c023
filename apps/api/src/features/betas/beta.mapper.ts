import { type Beta, type BetaDraft, seatsLeft } from '@rostra/points-engine';
import type { BetaDraftFields } from '@rostra/shared/betas/beta-draft.schema';
import type { StaffBeta } from '@rostra/shared/betas/staff-beta.schema';
import { wireInstant } from '../../db/wire-instant.ts';
import type { EnrolmentCounts } from './beta.repository.ts';
import type { StoredBeta } from './beta.entity.ts';

/** What joining and admitting depend on, for the engine. */
export function toTerms({ state, minimumTier, seats, admission, opensAt, closesAt }: StoredBeta): Beta {
  return {
    state,
    minimumTier,
    admission,
    seats: seats ?? null,
    opensAt: opensAt ?? null,
    closesAt: closesAt ?? null,
  };
}

/** A beta as staff have written it, for the engine. */
export function toDraft(beta: StoredBeta): BetaDraft {
  const { title, summary, commitment, criteria } = beta;
  const { state: _, ...terms } = toTerms(beta);
  return { title, summary, commitment, criteria, ...terms };
}

/** What staff sent, as it is stored. */
export function fromFields(fields: BetaDraftFields): BetaDraft {
  const { title, summary, commitment, criteria, seats, admission, minimumTier, opensAt, closesAt } = fields;
  const dates = { opensAt: toDate(opensAt), closesAt: toDate(closesAt) };
  return { title, summary, commitment, criteria, seats, admission, minimumTier, ...dates };
}

/** A beta as staff see it. */
export function toStaffBeta(beta: StoredBeta, counts: EnrolmentCounts = { joined: 0, waiting: 0 }): StaffBeta {
  const { id, state, version, title, summary, commitment, criteria, admission, minimumTier } = beta;
  const seats = beta.seats ?? null;
  return {
    id,
    state,
    version,
    title,
    summary,
    commitment,
    criteria,
    seats,
    admission,
    minimumTier,
    opensAt: wireInstant(beta.opensAt),
    closesAt: wireInstant(beta.closesAt),
    joinedCount: counts.joined,
    waitingCount: counts.waiting,
    seatsLeft: wireSeats(seatsLeft(seats, counts.joined)),
    createdAt: wireInstant(beta.createdAt),
    updatedAt: wireInstant(beta.updatedAt),
    offeredAt: wireInstant(beta.offeredAt),
    closedAt: wireInstant(beta.closedAt),
  };
}

/** Free seats as they travel: null when there is no end to them. */
export function wireSeats(left: number): number | null {
  return left === Infinity ? null : left;
}

function toDate(instant: string | null): Date | null {
  return instant === null ? null : new Date(instant);
}

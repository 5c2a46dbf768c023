import { type Beta, betaEligibility, missingToTier, outcomeOfJoining, seatsLeft } from '@rostra/points-engine';
import type { EnrolmentState, TierName } from '@rostra/points-engine/vocabulary';
import type { Joining, OfferedBeta, OwnEnrolment } from '@rostra/shared/betas/offered-beta.schema';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { readPointsPolicy, readStanding } from '../../points/index.ts';
import { wireSeats } from '../beta.mapper.ts';

/** Which betas, in which order: SQL over `b` (beta) and `own` (the champion's living enrolment), with its parameters. */
export interface OfferedBetasPart {
  readonly where: string;
  readonly parameters: readonly unknown[];
}

/** Betas as one champion sees them, with the own place and what joining would bring. One query for any number of them, and the standing. */
export async function readOfferedBetas(scope: Scope, memberId: string, part: OfferedBetasPart): Promise<OfferedBeta[]> {
  const standing = await readStanding(scope, memberId);
  const { tiers } = await readPointsPolicy(scope);
  const rows = await scope.em.execute<Row[]>(
    `${SELECT} where b.workspace_id = ? and b.state <> 'draft' and ${part.where}`,
    [memberId, scope.workspaceId, ...part.parameters],
  );
  const viewer: Viewer = {
    now: scope.now,
    tier: standing.tier,
    missingTo: (tier) => missingToTier(tier, standing.statusPoints, tiers),
  };
  return rows.map((row) => toOfferedBeta(row, viewer));
}

// A place on the waitlist counts those who asked before, then by member id: the order of the engine's waitlist.
const SELECT = `
select b.id, b.title, b.summary, b.commitment, b.criteria, b.state, b.minimum_tier as "minimumTier", b.admission, b.seats,
       b.opens_at as "opensAt", b.closes_at as "closesAt", fill.joined, fill.waiting,
       own.state as "ownState", own.requested_at as "requestedAt", own.joined_at as "joinedAt",
       (select count(*) from enrolment w
         where w.workspace_id = own.workspace_id and w.beta_id = own.beta_id and w.state = 'waitlisted'
           and (w.requested_at, w.member_id) <= (own.requested_at, own.member_id))::int as place
  from beta b
  left join enrolment own on own.workspace_id = b.workspace_id and own.beta_id = b.id and own.member_id = ? and own.state <> 'left'
  cross join lateral (
    select count(*) filter (where e.state = 'joined')::int as joined, count(*) filter (where e.state = 'waitlisted')::int as waiting
      from enrolment e where e.workspace_id = b.workspace_id and e.beta_id = b.id and e.state <> 'left') fill`;

interface Row extends Pick<Beta, 'state' | 'minimumTier' | 'admission' | 'seats'> {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly commitment: string;
  readonly criteria: string;
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly joined: number;
  readonly waiting: number;
  readonly ownState: EnrolmentState | null;
  readonly requestedAt: string | null;
  readonly joinedAt: string | null;
  readonly place: number;
}

interface Viewer {
  readonly now: Date;
  readonly tier: TierName;
  readonly missingTo: (tier: TierName) => number;
}

function toOfferedBeta(row: Row, viewer: Viewer): OfferedBeta {
  const { id, title, summary, commitment, criteria, state, minimumTier, admission, seats } = row;
  return {
    id,
    title,
    summary,
    commitment,
    criteria,
    isClosed: state === 'closed',
    minimumTier,
    admission,
    seats,
    seatsLeft: wireSeats(seatsLeft(seats, row.joined)),
    waitingCount: row.waiting,
    opensAt: wireInstant(row.opensAt),
    closesAt: wireInstant(row.closesAt),
    own: toOwn(row),
    joining: toJoining(row, viewer),
  };
}

function toOwn({ ownState, requestedAt, joinedAt, place }: Row): OwnEnrolment | null {
  if (ownState === 'joined' && joinedAt) return { state: 'joined', joinedAt: wireInstant(joinedAt) };
  if (ownState === 'waitlisted' && requestedAt)
    return { state: 'waitlisted', requestedAt: wireInstant(requestedAt), place };
  return null;
}

function toJoining(row: Row, { now, tier, missingTo }: Viewer): Joining {
  const dates = { opensAt: toDate(row.opensAt), closesAt: toDate(row.closesAt) };
  const decision = betaEligibility({ beta: { ...row, ...dates }, tier, now });
  if (decision.ok) {
    const outcome = outcomeOfJoining(row, { waiting: row.waiting, seatsLeft: seatsLeft(row.seats, row.joined) });
    return outcome.state === 'joined' ? { answer: 'seat' } : { answer: 'waitlist', place: outcome.place };
  }
  const { code, details } = decision.refusal;
  if (code === 'tier-too-low') {
    return { answer: 'tier-too-low', needs: row.minimumTier, missing: missingTo(row.minimumTier) };
  }
  const isAhead = dates.opensAt !== null && details.at === dates.opensAt.toISOString() && now < dates.opensAt;
  return isAhead ? { answer: 'not-yet', at: wireInstant(dates.opensAt) ?? '' } : { answer: 'over' };
}

function toDate(instant: string | null): Date | null {
  return instant === null ? null : new Date(instant);
}

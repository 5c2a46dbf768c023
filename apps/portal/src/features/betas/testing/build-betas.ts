import type { EnrolmentRow, ListEnrolmentsOutput } from '@rostra/shared/betas/list-enrolments.contract';
import type { ListOpenBetasOutput } from '@rostra/shared/betas/list-open-betas.contract';
import type { OfferedBeta } from '@rostra/shared/betas/offered-beta.schema';
import type { StaffBeta } from '@rostra/shared/betas/staff-beta.schema';

/** An id that tells tests apart. */
export const idOf = (count: number) => `0190f000-0000-7000-8000-${String(count).padStart(12, '0')}`;

/** A beta with three of ten seats left that anybody may join. */
export function offeredBeta(parts: Partial<OfferedBeta> = {}): OfferedBeta {
  return {
    id: idOf(1),
    title: 'Offline mode',
    summary: 'Work on a train.',
    commitment: 'Two lines a week.',
    criteria: '',
    isClosed: false,
    minimumTier: 'none',
    admission: 'automatic',
    seats: 10,
    seatsLeft: 3,
    waitingCount: 0,
    opensAt: null,
    closesAt: null,
    own: null,
    joining: { answer: 'seat' },
    ...parts,
  };
}

/** A page of betas. */
export function betasOf(...rows: readonly OfferedBeta[]): ListOpenBetasOutput {
  return { rows: [...rows], total: rows.length, page: 1, pageSize: 25 };
}

/** The same beta as staff see it. */
export function staffBeta(parts: Partial<StaffBeta> = {}): StaffBeta {
  return {
    id: idOf(1),
    state: 'open',
    version: 2,
    title: 'Offline mode',
    summary: 'Work on a train.',
    commitment: 'Two lines a week.',
    criteria: '',
    seats: 2,
    admission: 'by-choice',
    minimumTier: 'none',
    opensAt: null,
    closesAt: null,
    joinedCount: 1,
    waitingCount: 1,
    seatsLeft: 1,
    createdAt: '2026-03-01T09:00:00.000Z',
    updatedAt: '2026-03-02T09:00:00.000Z',
    offeredAt: '2026-03-02T09:00:00.000Z',
    closedAt: null,
    ...parts,
  };
}

/** Ben, who waits first. */
export function enrolment(parts: Partial<EnrolmentRow> = {}): EnrolmentRow {
  return {
    id: idOf(20),
    state: 'waitlisted',
    champion: {
      id: idOf(30),
      name: 'Ben Okafor',
      email: 'ben@northwind.example',
      title: null,
      accountName: 'Northwind',
      tier: 'bronze',
    },
    requestedAt: '2026-03-03T09:00:00.000Z',
    joinedAt: null,
    leftAt: null,
    place: 1,
    ...parts,
  };
}

/** A page of enrolments. */
export function enrolmentsOf(...rows: readonly EnrolmentRow[]): ListEnrolmentsOutput {
  const inState = (state: EnrolmentRow['state']) => rows.filter((row) => row.state === state).length;
  const counts = { waitlisted: inState('waitlisted'), joined: inState('joined'), left: inState('left') };
  return { rows: [...rows], total: rows.length, page: 1, pageSize: 25, counts };
}

import type { StaffRow } from '@rostra/shared/staff/list-staff.contract';

/** One of the team, and what follows from a decision about them. */
export interface StaffDetailProps {
  readonly person: StaffRow;
  /** The person is no longer in the list: a withdrawn invitation, or erased. */
  readonly onGone: () => void;
}

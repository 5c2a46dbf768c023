import type { StaffRow } from '@rostra/shared/staff/list-staff.contract';

/** What `StaffDetail` takes. */
export interface StaffDetailProps {
  readonly person: StaffRow;
  /** The person is no longer in the list: a withdrawn invitation. */
  readonly onGone: () => void;
}

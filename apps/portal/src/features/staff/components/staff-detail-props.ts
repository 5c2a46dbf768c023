import type { StaffRow } from '@rostra/shared/staff/list-staff.contract';
import type { ReactNode } from 'react';

/** What `StaffDetail` takes. */
export interface StaffDetailProps {
  readonly person: StaffRow;
  /** The person is no longer in the list: a withdrawn invitation, or erased. */
  readonly onGone: () => void;
  /** What else there is to decide about a member of the team. */
  readonly further: ReactNode;
}

import type { StaffState } from '@rostra/shared/staff/list-staff.contract';
import type { StaffRole } from '@rostra/shared/staff/staff-role';

/** What the address of the list holds. */
export interface StaffListSearch {
  readonly q?: string;
  readonly role?: StaffRole;
  readonly state?: StaffState;
  readonly page?: number;
  /** Who is open beside the list. */
  readonly open?: string;
}

/** The roles of the team, as they stand in lists. Spelled here: the contract would bring the validation library into the first load. */
export const staffRoles: readonly StaffRole[] = ['admin', 'manager', 'csm', 'sales'];
/** How somebody of the team can stand. */
export const staffStates: readonly StaffState[] = ['active', 'invited', 'expired', 'deactivated'];
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Takes what is usable from an address; what is not is overlooked. */
export function readStaffListSearch(search: Record<string, unknown>): StaffListSearch {
  const page = Number(search.page);
  return {
    q: typeof search.q === 'string' && search.q !== '' ? search.q.slice(0, 100) : undefined,
    role: staffRoles.find((role) => role === search.role),
    state: staffStates.find((state) => state === search.state),
    page: Number.isInteger(page) && page > 1 && page <= 100_000 ? page : undefined,
    open: typeof search.open === 'string' && id.test(search.open) ? search.open : undefined,
  };
}

import type { EnrolmentRow } from '@rostra/shared/betas/list-enrolments.contract';
import type { StaffBeta } from '@rostra/shared/betas/staff-beta.schema';
import { readPage } from './read-page.ts';

/** States of a beta, in the order of its life. */
export const betaStates = ['draft', 'open', 'closed'] as const satisfies ReadonlyArray<StaffBeta['state']>;
/** States of an enrolment, in the order of the list. */
export const enrolmentStates = ['waitlisted', 'joined', 'left'] as const satisfies ReadonlyArray<EnrolmentRow['state']>;

/** What the address of the staff's list holds. Read by hand: the contract's schema would bring the validation library into the first load. */
export interface BetaListSearch {
  readonly q?: string;
  readonly state?: StaffBeta['state'];
  readonly page?: number;
}

/** What the address of one beta holds. */
export interface BetaSearch {
  readonly tab?: 'people' | 'about';
  readonly q?: string;
  readonly state?: EnrolmentRow['state'];
  readonly page?: number;
}

/** Takes what is usable from an address; what is not is overlooked. */
export function readBetaListSearch(search: Record<string, unknown>): BetaListSearch {
  return {
    q: readWords(search.q),
    state: betaStates.find((state) => state === search.state),
    page: readPage(search.page),
  };
}

/** Takes what is usable from an address; what is not is overlooked. */
export function readBetaSearch(search: Record<string, unknown>): BetaSearch {
  return {
    tab: (['people', 'about'] as const).find((tab) => tab === search.tab),
    q: readWords(search.q),
    state: enrolmentStates.find((state) => state === search.state),
    page: readPage(search.page),
  };
}

function readWords(value: unknown): string | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return text.trim() === '' ? undefined : text.slice(0, 100);
}

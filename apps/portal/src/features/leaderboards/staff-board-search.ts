import { type BoardSearch, readBoardSearch } from './board-search.ts';

/** What the address of staff's boards holds. */
export interface StaffBoardSearch extends BoardSearch {
  readonly segment?: string;
  /** Part of a name, an alias or an account. */
  readonly q?: string;
}

/** Takes what is usable from an address; what is not is overlooked. */
export function readStaffBoardSearch(search: Record<string, unknown>): StaffBoardSearch {
  const { segment, q } = search;
  const isUsable = typeof segment === 'string' && segment !== '' && segment.length <= 200;
  return {
    ...readBoardSearch(search),
    segment: isUsable ? segment : undefined,
    // The address turns a word of digits into a number.
    q: typeof q === 'string' || typeof q === 'number' ? String(q).trim().slice(0, 100) || undefined : undefined,
  };
}

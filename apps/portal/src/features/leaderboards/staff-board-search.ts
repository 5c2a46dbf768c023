import { type BoardSearch, readBoardSearch } from './board-search.ts';

/** What the address of staff's boards holds. */
export interface StaffBoardSearch extends BoardSearch {
  readonly segment?: string;
}

/** Takes what is usable from an address; what is not is overlooked. */
export function readStaffBoardSearch(search: Record<string, unknown>): StaffBoardSearch {
  const { segment } = search;
  const isUsable = typeof segment === 'string' && segment !== '' && segment.length <= 200;
  return { ...readBoardSearch(search), segment: isUsable ? segment : undefined };
}

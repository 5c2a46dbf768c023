import { readPage } from './challenges-search.ts';

const shows = ['under-way', 'over'] as const;

/** What the address of one's own submissions holds. */
export interface SubmissionsSearch {
  readonly show?: (typeof shows)[number];
  readonly page?: number;
}

/** Takes what is usable from an address; what is not is overlooked. */
export function readSubmissionsSearch(search: Record<string, unknown>): SubmissionsSearch {
  return { show: shows.find((show) => show === search.show), page: readPage(search.page) };
}

import type { ErasureState } from '@rostra/shared/privacy/erasure-request.schema';

/** What the address of the privacy screen holds. */
export interface PrivacySearch {
  readonly tab?: 'copies';
  readonly state?: ErasureState;
  readonly page?: number;
}

const states = ['waiting', 'withdrawn', 'done'] as const;

/** Takes what is usable from an address; what is not is overlooked. */
export function readPrivacySearch(search: Record<string, unknown>): PrivacySearch {
  const page = Number(search.page);
  return {
    tab: search.tab === 'copies' ? 'copies' : undefined,
    state: states.find((state) => state === search.state),
    page: Number.isInteger(page) && page > 1 && page <= 100_000 ? page : undefined,
  };
}

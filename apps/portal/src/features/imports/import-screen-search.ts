import type { ImportVerdict } from '@rostra/shared/imports/import-verdict.schema';

/** What the address of one import holds. */
export interface ImportScreenSearch {
  readonly verdict?: ImportVerdict;
  readonly page?: number;
}

const verdicts = ['new', 'update', 'unchanged', 'invalid'] as const;

/** Takes what is usable from an address; what is not is overlooked. */
export function readImportScreenSearch(search: Record<string, unknown>): ImportScreenSearch {
  const page = Number(search.page);
  return {
    verdict: verdicts.find((verdict) => verdict === search.verdict),
    page: Number.isInteger(page) && page > 1 && page <= 100_000 ? page : undefined,
  };
}

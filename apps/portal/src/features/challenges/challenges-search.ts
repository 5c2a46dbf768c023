/** What the address of the list of challenges holds. Read by hand: the contract's schema would bring the validation library along. */
export interface ChallengesSearch {
  readonly q?: string;
  readonly page?: number;
}

/** Takes what is usable from an address; what is not is overlooked. */
export function readChallengesSearch(search: Record<string, unknown>): ChallengesSearch {
  return { q: readWords(search.q), page: readPage(search.page) };
}

/** A page past the first; undefined for the first and for what is none. */
export function readPage(value: unknown): number | undefined {
  const page = Number(value);
  return Number.isInteger(page) && page > 1 && page <= 100_000 ? page : undefined;
}

function readWords(value: unknown): string | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text === '' ? undefined : text.slice(0, 100);
}

/** What a preview does to somebody, in the order shown. */
export const tierOutcomes = ['rise', 'fall', 'notice', 'stay'] as const;

/** Which people of a preview are in sight. Read by hand: the contract's schema would bring the validation library into the first load. */
export interface TierPolicySearch {
  readonly outcome?: (typeof tierOutcomes)[number];
  /** Part of a name, of the person or the account. */
  readonly q?: string;
  readonly page?: number;
}

/** Takes what is usable from an address; what is not is overlooked. */
export function readTierPolicySearch(search: Record<string, unknown>): TierPolicySearch {
  const page = Number(search.page);
  return {
    outcome: tierOutcomes.find((outcome) => outcome === search.outcome),
    q: typeof search.q === 'string' || typeof search.q === 'number' ? textOf(search.q) : undefined,
    page: Number.isInteger(page) && page > 1 && page <= 100_000 ? page : undefined,
  };
}

/** An address made by hand may hold a number. */
function textOf(value: string | number): string | undefined {
  return String(value).trim().slice(0, 100) || undefined;
}

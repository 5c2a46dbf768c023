/** What a preview does to somebody, in the order shown. */
export const tierOutcomes = ['rise', 'fall', 'notice', 'stay'] as const;

/** Which people of a preview are in sight. Read by hand: the contract's schema would bring the validation library into the first load. */
export interface TierPolicySearch {
  readonly outcome?: (typeof tierOutcomes)[number];
  readonly page?: number;
}

/** Takes what is usable from an address; what is not is overlooked. */
export function readTierPolicySearch(search: Record<string, unknown>): TierPolicySearch {
  const page = Number(search.page);
  return {
    outcome: tierOutcomes.find((outcome) => outcome === search.outcome),
    page: Number.isInteger(page) && page > 1 && page <= 100_000 ? page : undefined,
  };
}

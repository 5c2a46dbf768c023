/** What the address of the list holds; the drafts are those that a "Try on history" elsewhere came with. */
export interface SimulationListSearch {
  /** A rule or campaign whose draft is to be tried. */
  readonly rule?: string;
  /** Whether the draft of the tiers is to be tried. */
  readonly tiers?: true;
  readonly page?: number;
}

/** Takes what is usable from an address; what is not is overlooked. */
export function readSimulationListSearch(search: Record<string, unknown>): SimulationListSearch {
  const page = Number(search.page);
  return {
    rule: typeof search.rule === 'string' && search.rule !== '' ? search.rule : undefined,
    tiers: search.tiers === true || undefined,
    page: Number.isInteger(page) && page > 1 && page <= 100_000 ? page : undefined,
  };
}

/** What a signal came to. */
export const signalOutcomes = ['paid', 'limited', 'unpaid', 'noted', 'waiting'] as const;
export type SignalOutcome = (typeof signalOutcomes)[number];

/** Parts of the screen: what was told, what waits for somebody, the kinds, and how systems are connected. */
export const signalParts = ['all', 'waiting', 'kinds', 'connect'] as const;
export type SignalPart = (typeof signalParts)[number];

/** What the address of the screen holds. */
export interface SignalListSearch {
  readonly part?: SignalPart;
  readonly q?: string;
  readonly kind?: string;
  readonly source?: string;
  readonly outcome?: SignalOutcome;
  readonly page?: number;
  /** The signal whose detail stands beside the list, or the key of the kind. */
  readonly open?: string;
}

/** Whether anything but its part and its page narrows the list. */
export function isNarrowed({ q, kind, source, outcome }: SignalListSearch): boolean {
  return [q, kind, source, outcome].some((each) => each !== undefined);
}

/** Takes what is usable from an address; what is not is overlooked. */
export function readSignalListSearch(search: Record<string, unknown>): SignalListSearch {
  const page = Number(search.page);
  return {
    part: signalParts.find((part) => part === search.part && part !== 'all'),
    q: readText(search.q),
    kind: readText(search.kind),
    source: readText(search.source),
    outcome: signalOutcomes.find((outcome) => outcome === search.outcome),
    page: Number.isInteger(page) && page > 1 && page <= 100_000 ? page : undefined,
    open: readText(search.open),
  };
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, 60) : undefined;
}

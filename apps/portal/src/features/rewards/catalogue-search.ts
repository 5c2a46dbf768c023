import { type RewardKind, rewardKinds } from './use-reward-kind-name.ts';

/** What the address of the catalogue holds. Read by hand: the contract's schema would bring the validation library into the screen. */
export interface CatalogueSearch {
  readonly q?: string;
  readonly kind?: RewardKind;
  readonly page?: number;
}

/** Takes what is usable from an address; what is not is overlooked. */
export function readCatalogueSearch(search: Record<string, unknown>): CatalogueSearch {
  return {
    q: readWords(search.q),
    kind: rewardKinds.find((kind) => kind === search.kind),
    page: readPage(search.page),
  };
}

/** What was searched for; undefined when nothing was. */
export function readWords(value: unknown): string | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return text.trim() === '' ? undefined : text.slice(0, 100);
}

/** A page past the first; undefined for the first and for what is none. */
export function readPage(value: unknown): number | undefined {
  const page = Number(value);
  return Number.isInteger(page) && page > 1 && page <= 100_000 ? page : undefined;
}

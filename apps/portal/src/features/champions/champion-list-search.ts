import type { ChampionSort } from '@rostra/shared/champions/list-champions.contract';
import type { TierName } from '../../ui/points/use-tier-name.ts';

/** What the address of the list holds. Read by hand: the contract's schema would bring the validation library into the first load. */
export interface ChampionListSearch {
  readonly q?: string;
  readonly tier?: TierName;
  readonly account?: string;
  readonly sort?: ChampionSort;
  /** Sorted from the end. */
  readonly down?: true;
  readonly page?: number;
  /** The champion beside the list. */
  readonly open?: string;
}

const tiers = ['none', 'bronze', 'silver', 'gold'] as const;
const sorts = ['name', 'account', 'tier', 'points', 'added'] as const;
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Takes what is usable from an address; what is not is overlooked. */
export function readChampionListSearch(search: Record<string, unknown>): ChampionListSearch {
  const page = Number(search.page);
  return {
    q: typeof search.q === 'string' && search.q !== '' ? search.q.slice(0, 100) : undefined,
    tier: tiers.find((tier) => tier === search.tier),
    account: readId(search.account),
    sort: sorts.find((sort) => sort === search.sort),
    down: search.down === true ? true : undefined,
    page: Number.isInteger(page) && page > 1 && page <= 100_000 ? page : undefined,
    open: readId(search.open),
  };
}

function readId(value: unknown): string | undefined {
  return typeof value === 'string' && id.test(value) ? value : undefined;
}

import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { FilterBar } from '../../../ui/data/filter-bar.tsx';
import { FilterSelect } from '../../../ui/data/filter-select.tsx';
import { SearchField } from '../../../ui/data/search-field.tsx';
import { type TierName, useTierName } from '../../../ui/points/use-tier-name.ts';
import { useChampionAccounts } from '../api/list-champion-accounts.ts';
import type { ChampionListSearch } from '../champion-list-search.ts';
import { useIsOwnAccountsOnly } from '../use-is-own-accounts-only.ts';

/** What `ChampionFilters` takes. */
export interface ChampionFiltersProps {
  readonly search: ChampionListSearch;
  readonly onSearch: (search: ChampionListSearch) => void;
  readonly count: ReactNode;
}

const tiers: readonly TierName[] = ['gold', 'silver', 'bronze', 'none'];

/**
 * Narrows the list by words, tier and account. A narrower list begins at its first page, with nothing open; only words leave open what is: it may have been
 * opened while they were typed.
 */
export function ChampionFilters({ search, onSearch, count }: ChampionFiltersProps) {
  const { t } = useLingui();
  const tierName = useTierName();
  const isOwnAccountsOnly = useIsOwnAccountsOnly();
  const accounts = useChampionAccounts().data ?? [];
  const { q, tier, account, sort, down } = search;
  const narrow = (change: ChampionListSearch) => onSearch({ ...search, page: undefined, open: undefined, ...change });
  const isFiltered = q !== undefined || tier !== undefined || account !== undefined;
  return (
    <FilterBar count={count} onReset={isFiltered ? () => onSearch({ sort, down }) : undefined}>
      <SearchField
        label={isOwnAccountsOnly ? t`Search name or account` : t`Search name, e-mail or account`}
        value={q ?? ''}
        onSearch={(text) => narrow({ open: search.open, q: text.trim() === '' ? undefined : text })}
      />
      <FilterSelect
        label={t`Tier`}
        anyLabel={t`Any tier`}
        choices={tiers.map((name) => ({ value: name, label: tierName(name) }))}
        value={tier}
        onChange={(value) => narrow({ tier: value })}
      />
      <FilterSelect
        label={t`Account`}
        anyLabel={t`Any account`}
        choices={accounts.map(({ id, name }) => ({ value: id, label: name }))}
        value={account}
        onChange={(value) => narrow({ account: value })}
      />
    </FilterBar>
  );
}

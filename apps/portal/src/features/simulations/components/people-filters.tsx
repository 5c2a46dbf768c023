import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { FilterBar } from '../../../ui/data/filter-bar.tsx';
import { FilterSelect } from '../../../ui/data/filter-select.tsx';
import { SearchField } from '../../../ui/data/search-field.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import type { SimulationSearch } from '../simulation-search.ts';
import { tierOrder } from '../tier-order.ts';
import { useEffectName } from '../use-effect-name.ts';

/** What `PeopleFilters` takes. */
export interface PeopleFiltersProps {
  readonly search: SimulationSearch;
  readonly segments: readonly string[];
  readonly onSearch: (search: SimulationSearch) => void;
  readonly count: ReactNode;
}

/** What narrows the people of a trial. */
export function PeopleFilters({ search, segments, onSearch, count }: PeopleFiltersProps) {
  const { t } = useLingui();
  const tierName = useTierName();
  const effectName = useEffectName();
  const tiers = tierOrder.map((tier) => ({ value: tier, label: tierName(tier) }));
  const narrow = (part: SimulationSearch) => onSearch({ ...search, page: undefined, ...part });
  const { page: _page, order: _order, ...filters } = search;
  const isFiltered = Object.values(filters).some((value) => value !== undefined);
  return (
    <FilterBar count={count} onReset={isFiltered ? () => onSearch({ order: search.order }) : undefined}>
      <SearchField
        label={t`Search people and accounts`}
        value={search.q ?? ''}
        onSearch={(text) => narrow({ q: text.trim() === '' ? undefined : text })}
      />
      <FilterSelect
        label={t`What happens`}
        anyLabel={t`Every effect`}
        choices={(['gains', 'loses', 'same'] as const).map((value) => ({ value, label: effectName(value) }))}
        value={search.effect}
        onChange={(effect) => narrow({ effect })}
      />
      <FilterSelect
        label={t`Tier in force`}
        anyLabel={t`Any tier in force`}
        choices={tiers}
        value={search.from}
        onChange={(from) => narrow({ from })}
      />
      <FilterSelect
        label={t`Tier under the draft`}
        anyLabel={t`Any tier under the draft`}
        choices={tiers}
        value={search.to}
        onChange={(to) => narrow({ to })}
      />
      {segments.length > 0 ? (
        <FilterSelect
          label={t`Segment`}
          anyLabel={t`Any segment`}
          choices={segments.map((segment) => ({ value: segment, label: segment }))}
          value={search.segment}
          onChange={(segment) => narrow({ segment })}
        />
      ) : null}
      <FilterSelect
        label={t`Order`}
        anyLabel={t`Who gains most first`}
        choices={[{ value: 'losses', label: t`Who loses most first` }]}
        value={search.order}
        onChange={(order) => narrow({ order })}
      />
    </FilterBar>
  );
}

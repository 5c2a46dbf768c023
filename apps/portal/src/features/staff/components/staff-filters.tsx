import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { FilterBar } from '../../../ui/data/filter-bar.tsx';
import { FilterSelect } from '../../../ui/data/filter-select.tsx';
import { SearchField } from '../../../ui/data/search-field.tsx';
import { type StaffListSearch, staffRoles, staffStates } from '../staff-list-search.ts';
import { useStaffWords } from '../use-staff-words.ts';

/** What `StaffFilters` takes. */
export interface StaffFiltersProps {
  readonly search: StaffListSearch;
  readonly onSearch: (search: StaffListSearch) => void;
  readonly count: ReactNode;
}

/**
 * Narrows the team by words, role and state. A narrower list begins at its first page, with nobody open; only words leave open who is: they may have been
 * opened while these were typed.
 */
export function StaffFilters({ search, onSearch, count }: StaffFiltersProps) {
  const { t } = useLingui();
  const words = useStaffWords();
  const { q, role, state } = search;
  const narrow = (change: StaffListSearch) => onSearch({ q, role, state, ...change });
  const isFiltered = q !== undefined || role !== undefined || state !== undefined;
  return (
    <FilterBar count={count} onReset={isFiltered ? () => onSearch({}) : undefined}>
      <SearchField
        label={t`Search name or e-mail`}
        value={q ?? ''}
        onSearch={(text) => narrow({ open: search.open, q: text.trim() === '' ? undefined : text })}
      />
      <FilterSelect
        label={t`Role`}
        anyLabel={t`Any role`}
        choices={staffRoles.map((value) => ({ value, label: words.role[value] }))}
        value={role}
        onChange={(value) => narrow({ role: value })}
      />
      <FilterSelect
        label={t`State`}
        anyLabel={t`Any state`}
        choices={staffStates.map((value) => ({ value, label: words.state[value] }))}
        value={state}
        onChange={(value) => narrow({ state: value })}
      />
    </FilterBar>
  );
}

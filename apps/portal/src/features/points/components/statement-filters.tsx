import { Plural, useLingui } from '@lingui/react/macro';
import { FilterBar } from '../../../ui/data/filter-bar.tsx';
import { FilterDate } from '../../../ui/data/filter-date.tsx';
import { FilterPeriod } from '../../../ui/data/filter-period.tsx';
import { FilterSelect } from '../../../ui/data/filter-select.tsx';
import { SearchField } from '../../../ui/data/search-field.tsx';
import { type StatementSearch, statementKinds } from '../statement-search.ts';

/** What `StatementFilters` takes. */
export interface StatementFiltersProps {
  readonly search: StatementSearch;
  readonly onSearch: (search: StatementSearch) => void;
  readonly total: number | undefined;
}

/** Narrows a statement by words, kind and days; what is chosen stands in the address. */
export function StatementFilters({ search, onSearch, total }: StatementFiltersProps) {
  const { t } = useLingui();
  const { kind, from, to, about, text, lots } = search;
  const others = { kind, from, to, about, text, lots };
  const kindNames = {
    earned: t`Earned`,
    used: t`Rewards`,
    corrected: t`Corrections`,
    expired: t`Expired`,
    status: t`Counts for the tier`,
  };
  const isFiltered = Boolean(kind ?? from ?? to ?? about ?? text);
  return (
    <FilterBar
      count={total === undefined ? null : <Plural value={total} one="# line" other="# lines" />}
      onReset={isFiltered ? () => onSearch({ lots }) : undefined}
    >
      <SearchField
        label={t`Search the statement`}
        value={text ?? ''}
        onSearch={(next) => onSearch({ ...others, text: next.trim() || undefined })}
      />
      <FilterSelect
        label={t`Kind`}
        anyLabel={t`Everything`}
        value={kind}
        choices={statementKinds.map((value) => ({ value, label: kindNames[value] }))}
        onChange={(next) => onSearch({ ...others, kind: next })}
      />
      <FilterPeriod>
        <FilterDate label={t`From`} value={from} max={to} onChange={(next) => onSearch({ ...others, from: next })} />
        <FilterDate label={t`To`} value={to} min={from} onChange={(next) => onSearch({ ...others, to: next })} />
      </FilterPeriod>
    </FilterBar>
  );
}

import { Plural, useLingui } from '@lingui/react/macro';
import { FilterBar } from '../../../ui/data/filter-bar.tsx';
import { FilterSelect } from '../../../ui/data/filter-select.tsx';
import { SearchField } from '../../../ui/data/search-field.tsx';
import { useSignalKinds } from '../api/list-signal-kinds.ts';
import { isNarrowed, signalOutcomes, type SignalListSearch } from '../signal-list-search.ts';
import { useOutcomeWords } from '../use-outcome-words.ts';
import { useSourceName } from '../use-source-name.ts';

/** What `SignalFilters` takes. */
export interface SignalFiltersProps {
  readonly search: SignalListSearch;
  readonly total: number | undefined;
  readonly onSearch: (search: SignalListSearch) => void;
}

/** Narrows the list by words, kind, system and what came of it. A narrower list begins at its first page, with nothing open. */
export function SignalFilters({ search, total, onSearch }: SignalFiltersProps) {
  const { t } = useLingui();
  const outcomeWords = useOutcomeWords();
  const sourceName = useSourceName();
  const { kinds = [], sources = [] } = useSignalKinds().data ?? {};
  const { part, q, kind, source, outcome } = search;
  const narrow = (change: SignalListSearch) => onSearch({ ...search, page: undefined, open: undefined, ...change });
  return (
    <FilterBar
      count={total === undefined ? null : <Plural value={total} one="# signal" other="# signals" />}
      onReset={isNarrowed(search) ? () => onSearch({ part }) : undefined}
    >
      <SearchField
        label={t`Search champion, account or id`}
        value={q ?? ''}
        onSearch={(text) => narrow({ open: search.open, q: text.trim() === '' ? undefined : text })}
      />
      <FilterSelect
        label={t`Kind`}
        anyLabel={t`Any kind`}
        choices={kinds.map(({ key, name }) => ({ value: key, label: name }))}
        value={kind}
        onChange={(value) => narrow({ kind: value })}
      />
      <FilterSelect
        label={t`Told by`}
        anyLabel={t`Any system`}
        choices={sources.map((each) => ({ value: each, label: sourceName(each) }))}
        value={source}
        onChange={(value) => narrow({ source: value })}
      />
      {part === 'waiting' ? null : (
        <FilterSelect
          label={t`What came of it`}
          anyLabel={t`Any outcome`}
          choices={signalOutcomes.map((each) => ({ value: each, label: outcomeWords(each) }))}
          value={outcome}
          onChange={(value) => narrow({ outcome: value })}
        />
      )}
    </FilterBar>
  );
}

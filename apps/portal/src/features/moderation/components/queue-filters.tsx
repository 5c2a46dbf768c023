import { useLingui } from '@lingui/react/macro';
import type { ModerationQueueOutput } from '@rostra/shared/challenges/moderation-queue.contract';
import { FilterBar } from '../../../ui/data/filter-bar.tsx';
import { FilterSelect } from '../../../ui/data/filter-select.tsx';
import { SearchField } from '../../../ui/data/search-field.tsx';
import type { ModerationSearch } from '../moderation-search.ts';

/** What `QueueFilters` takes. */
export interface QueueFiltersProps {
  readonly search: ModerationSearch;
  readonly onSearch: (search: ModerationSearch) => void;
  /** Those with something waiting. */
  readonly challenges: ModerationQueueOutput['challenges'];
}

/** Narrows the queue to words, or to one challenge. Words leave open what is: it may have been opened while they were typed. */
export function QueueFilters({ search, onSearch, challenges }: QueueFiltersProps) {
  const { t } = useLingui();
  const { q, challenge, state, item } = search;
  const choices = challenges.map(({ id, title, waiting }) => ({ value: id, label: `${title} (${waiting})` }));
  // A link may lead to a challenge with nothing waiting: it stays chosen, and can be seen to be.
  if (challenge !== undefined && !challenges.some(({ id }) => id === challenge)) {
    choices.push({ value: challenge, label: t`One challenge, nothing waiting` });
  }
  return (
    <FilterBar onReset={q !== undefined || challenge !== undefined ? () => onSearch({ state }) : undefined}>
      <SearchField
        label={t`Search people and challenges`}
        value={q ?? ''}
        onSearch={(text) => onSearch({ state, challenge, item, q: text.trim() === '' ? undefined : text })}
      />
      {choices.length > 0 ? (
        <FilterSelect
          label={t`Challenge`}
          anyLabel={t`Any challenge`}
          choices={choices}
          value={challenge}
          onChange={(value) => onSearch({ state, q, challenge: value })}
        />
      ) : null}
    </FilterBar>
  );
}

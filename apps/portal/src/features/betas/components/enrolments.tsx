import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { StaffBeta } from '@rostra/shared/betas/staff-beta.schema';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { FilterBar } from '../../../ui/data/filter-bar.tsx';
import { FilterSelect } from '../../../ui/data/filter-select.tsx';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { SearchField } from '../../../ui/data/search-field.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useEnrolments } from '../api/list-enrolments.ts';
import { type BetaSearch, enrolmentStates } from '../beta-search.ts';
import { useEnrolmentStateName } from './enrolment-state-pill.tsx';
import { EnrolmentTable } from './enrolment-table.tsx';

/** What `Enrolments` takes. */
export interface EnrolmentsProps {
  readonly beta: StaffBeta;
  readonly search: BetaSearch;
  readonly onSearch: (search: BetaSearch) => void;
}

/** Who is in a beta, who waits and who has left, with the way to admit and to remove. */
export function Enrolments({ beta, search, onSearch }: EnrolmentsProps) {
  const { t } = useLingui();
  const stateName = useEnrolmentStateName();
  const { q, state, page = 1 } = search;
  const { data, error, isPending, refetch } = useEnrolments({ betaId: beta.id, search: q ?? '', state, page });
  const isFiltered = q !== undefined || state !== undefined;
  const isFull = beta.seatsLeft === 0 && beta.waitingCount > 0 && beta.state === 'open';
  return (
    <Stack gap={16}>
      {isFull ? (
        <Notice>
          <Trans>Every seat is taken. To admit somebody who waits, add seats under About or remove somebody.</Trans>
        </Notice>
      ) : null}
      <FilterBar
        count={data ? <Plural value={data.total} one="# person" other="# people" /> : null}
        onReset={isFiltered ? () => onSearch({ tab: 'people' }) : undefined}
      >
        <SearchField
          label={t`Search people`}
          value={q ?? ''}
          onSearch={(text) => onSearch({ tab: 'people', state, q: text.trim() === '' ? undefined : text })}
        />
        <FilterSelect
          label={t`State`}
          anyLabel={t`Any state`}
          choices={enrolmentStates.map((value) => ({ value, label: stateName(value) }))}
          value={state}
          onChange={(value) => onSearch({ tab: 'people', q, state: value })}
        />
      </FilterBar>
      {isPending ? <LoadingState shape="rows" count={5} /> : null}
      {error && !data ? <QueryFailure error={error} onRetry={() => void refetch()} /> : null}
      {data ? <EnrolmentTable beta={beta} rows={data.rows} isFiltered={isFiltered} /> : null}
      {data ? (
        <Pagination
          page={page}
          pageSize={data.pageSize}
          total={data.total}
          onPage={(next) => onSearch({ ...search, tab: 'people', page: next })}
        />
      ) : null}
    </Stack>
  );
}

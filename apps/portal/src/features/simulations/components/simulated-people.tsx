import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { SimulationResult } from '@rostra/shared/simulations/simulation-result.schema';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useSimulatedPeople } from '../api/list-simulated-people.ts';
import type { SimulationSearch } from '../simulation-search.ts';
import { PeopleFilters } from './people-filters.tsx';
import { usePeopleColumns } from './use-people-columns.tsx';

/** What `SimulatedPeople` takes. */
export interface SimulatedPeopleProps {
  readonly workspace: string;
  readonly simulationId: string;
  readonly segments: SimulationResult['segments'];
  readonly search: SimulationSearch;
  readonly onSearch: (search: SimulationSearch) => void;
}

/** Each person under what is in force and under the draft; narrowed by name, effect, tiers and segment, all kept in the address. */
export function SimulatedPeople({ workspace, simulationId, segments, search, onSearch }: SimulatedPeopleProps) {
  const { t } = useLingui();
  const columns = usePeopleColumns(workspace);
  const { q, effect, from, to, segment, order, page = 1 } = search;
  const people = useSimulatedPeople({
    simulationId,
    search: q ?? '',
    effect,
    todayTier: from,
    draftTier: to,
    segment,
    order: order ?? 'gains',
    page,
  });
  const { data } = people;
  return (
    <Stack gap={16}>
      <PeopleFilters
        search={search}
        segments={segments.flatMap((each) => (each.segment === null ? [] : [each.segment]))}
        onSearch={onSearch}
        count={data ? <Plural value={data.total} one="# champion" other="# champions" /> : null}
      />
      {data ? (
        <>
          <DataTable
            isMain
            label={t`By person`}
            columns={columns}
            rows={data.rows}
            rowKey={({ memberId }) => memberId}
            empty={
              <EmptyState
                title={t`Nobody fits these filters`}
                actions={<Button onClick={() => onSearch({})}>{t`Show everybody`}</Button>}
              >
                <Trans>The draft does this to no champion.</Trans>
              </EmptyState>
            }
          />
          <Pagination
            page={data.page}
            pageSize={data.pageSize}
            total={data.total}
            onPage={(next) => onSearch({ ...search, page: next })}
          />
        </>
      ) : people.isError ? (
        <QueryFailure error={people.error} onRetry={() => void people.refetch()} />
      ) : (
        <LoadingState shape="rows" count={6} />
      )}
    </Stack>
  );
}

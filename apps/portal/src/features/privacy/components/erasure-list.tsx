import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ErasureRow } from '@rostra/shared/privacy/list-erasures.contract';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { DataTable } from '../../../ui/data/data-table.tsx';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { FilterBar } from '../../../ui/data/filter-bar.tsx';
import { FilterSelect } from '../../../ui/data/filter-select.tsx';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { useErasures } from '../api/list-erasures.ts';
import type { PrivacySearch } from '../privacy-search.ts';
import { CarryOutErasure } from './carry-out-erasure.tsx';
import { ErasureStatePill } from './erasure-state-pill.tsx';
import { OpenWords } from './open-words.tsx';

/** What `ErasureList` takes. */
export interface ErasureListProps {
  readonly search: PrivacySearch;
  readonly onSearch: (search: PrivacySearch) => void;
}

/** Requests to be erased: those that wait first, each with what carrying it out ends. */
export function ErasureList({ search, onSearch }: ErasureListProps) {
  const { t } = useLingui();
  const columns = useColumns();
  const { state, page = 1 } = search;
  const list = useErasures({ state, page });
  if (list.isError && !list.data) return <QueryFailure error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <LoadingState shape="rows" count={6} />;
  const { rows, total, pageSize } = list.data;
  return (
    <Stack gap={16}>
      <FilterBar
        count={<Plural value={total} one="# request" other="# requests" />}
        onReset={state ? () => onSearch({}) : undefined}
      >
        <FilterSelect
          label={t`State`}
          anyLabel={t`Any state`}
          choices={[
            { value: 'waiting', label: t`Waits` },
            { value: 'done', label: t`Erased` },
            { value: 'withdrawn', label: t`Taken back` },
          ]}
          value={state}
          onChange={(value) =>
            onSearch({ state: value === 'waiting' || value === 'done' || value === 'withdrawn' ? value : undefined })
          }
        />
      </FilterBar>
      <DataTable
        isMain
        label={t`Requests to be erased`}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        empty={
          <EmptyState level={2} title={state ? t`None of these` : t`Nobody asked to be erased`}>
            <Trans>
              Whoever does stands here for 14 days, and is then erased by itself. You can carry it out sooner.
            </Trans>
          </EmptyState>
        }
      />
      <Pagination
        page={page}
        pageSize={pageSize}
        total={total}
        onPage={(next) => onSearch({ ...search, page: next })}
      />
    </Stack>
  );
}

function useColumns(): Column<ErasureRow>[] {
  const { t } = useLingui();
  return [
    {
      key: 'who',
      header: t`Who`,
      renderCell: ({ member }) => (member.account ? t`${member.name}, ${member.account}` : member.name),
    },
    { key: 'state', header: t`State`, renderCell: ({ state }) => <ErasureStatePill state={state} /> },
    { key: 'asked', header: t`Asked`, renderCell: ({ askedAt }) => <DateText at={askedAt} /> },
    {
      key: 'when',
      header: t`When`,
      renderCell: (row) => <WhenErased row={row} />,
    },
    {
      key: 'open',
      header: t`What it ends`,
      renderCell: (row) => (row.state === 'waiting' ? <OpenWords open={row.open} /> : '—'),
    },
    {
      key: 'do',
      header: <VisuallyHidden>{t`What can be done`}</VisuallyHidden>,
      renderCell: (row) => (row.state === 'waiting' ? <CarryOutErasure row={row} /> : null),
    },
  ];
}

/** Until when a request waits, when and by whom it was carried out, or when its person took it back. */
function WhenErased({ row: { state, dueAt, endedAt, endedBy } }: { readonly row: ErasureRow }) {
  const ended = endedAt ? <DateText at={endedAt} /> : null;
  switch (state) {
    case 'waiting':
      return (
        <Trans>
          due <DateText at={dueAt} />
        </Trans>
      );
    case 'withdrawn':
      return ended;
    case 'done':
      return (
        <>
          {ended} · {endedBy ?? <Trans>by itself</Trans>}
        </>
      );
  }
}

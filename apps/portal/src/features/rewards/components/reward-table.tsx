import { Trans, useLingui } from '@lingui/react/macro';
import type { ListRewardsOutput } from '@rostra/shared/rewards/list-rewards.contract';
import type { RewardRecord } from '@rostra/shared/rewards/reward-record.schema';
import { Button } from '../../../ui/actions/button.tsx';
import { DataTable } from '../../../ui/data/data-table.tsx';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { RelativeTime } from '../../../ui/format/relative-time.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Points } from '../../../ui/points/points.tsx';
import type { RewardListSearch } from '../reward-list-search.ts';
import { useRewardKindName } from '../use-reward-kind-name.ts';
import { RewardStatePill } from './reward-state-pill.tsx';

/** What `RewardTable` takes. */
export interface RewardTableProps {
  readonly list: ListRewardsOutput;
  readonly search: RewardListSearch;
  /** Puts filters and page into the address. */
  readonly onSearch: (search: RewardListSearch) => void;
  readonly onOpen: (rewardId: string) => void;
}

/** The rows of the staff's list, what it shows when no row fits, and its pages. */
export function RewardTable({ list, search, onSearch, onOpen }: RewardTableProps) {
  const { t } = useLingui();
  const columns = useColumns();
  const { page, pageSize, total } = list;
  return (
    <Stack gap={16}>
      <DataTable
        isMain
        label={t`Rewards`}
        columns={columns}
        rows={list.rows}
        rowKey={(row) => row.id}
        onOpen={(row) => onOpen(row.id)}
        empty={
          <EmptyState
            title={t`No reward here`}
            actions={<Button onClick={() => onSearch({})}>{t`Show all rewards`}</Button>}
          >
            {total > 0 ? (
              <Trans>This page is past the end of the list.</Trans>
            ) : (
              <Trans>None fits these filters.</Trans>
            )}
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

function useColumns(): ReadonlyArray<Column<RewardRecord>> {
  const { t } = useLingui();
  const kindName = useRewardKindName();
  const number = useNumberFormat();
  return [
    { key: 'title', header: t`Reward`, renderCell: ({ title }) => title },
    { key: 'kind', header: t`Kind`, renderCell: ({ kind }) => kindName(kind) },
    { key: 'state', header: t`State`, renderCell: ({ state }) => <RewardStatePill state={state} /> },
    {
      key: 'cost',
      header: t`Points`,
      align: 'end',
      renderCell: ({ pointsCost }) => <Points value={pointsCost} unit="none" />,
    },
    {
      key: 'left',
      header: t`Left`,
      align: 'end',
      renderCell: ({ stock }) => (stock === null ? t`No end` : number.format(stock)),
    },
    { key: 'waiting', header: t`Waiting`, align: 'end', renderCell: ({ waitingCount }) => number.format(waitingCount) },
    {
      key: 'fulfilled',
      header: t`Fulfilled`,
      align: 'end',
      renderCell: ({ fulfilledCount }) => number.format(fulfilledCount),
    },
    {
      key: 'updated',
      header: t`Changed`,
      align: 'end',
      renderCell: ({ updatedAt }) => <RelativeTime at={updatedAt} />,
    },
  ];
}

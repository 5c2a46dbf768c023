import { Trans, useLingui } from '@lingui/react/macro';
import type {
  ListRedemptionQueueOutput,
  QueuedRedemption,
} from '@rostra/shared/rewards/list-redemption-queue.contract';
import { Button } from '../../../ui/actions/button.tsx';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { PagedTable } from '../../../ui/data/paged-table.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { Points } from '../../../ui/points/points.tsx';
import type { RedemptionQueueSearch } from '../redemption-queue-search.ts';
import { RedemptionClock } from './redemption-clock.tsx';
import { RedemptionStatePill } from './redemption-state-pill.tsx';

/** What the queue's screen and its table take. */
export interface RedemptionQueueProps {
  readonly search: RedemptionQueueSearch;
  /** Puts part, search, page and the open redemption into the address. */
  readonly onSearch: (search: RedemptionQueueSearch) => void;
}

/** What `RedemptionTable` takes. */
export interface RedemptionTableProps extends RedemptionQueueProps {
  readonly queue: ListRedemptionQueueOutput;
}

/** The rows of the queue, what it shows when none is left, and its pages. */
export function RedemptionTable({ queue, search, onSearch }: RedemptionTableProps) {
  const { t } = useLingui();
  const columns = useColumns(search.part === 'over');
  return (
    <PagedTable
      isMain
      label={t`Redemptions`}
      columns={columns}
      list={queue}
      rowKey={({ id }) => id}
      onOpen={({ id }) => onSearch({ ...search, open: id })}
      openKey={search.open ?? null}
      onPage={(page) => onSearch({ ...search, page, open: undefined })}
      empty={<EmptyQueue search={search} onSearch={onSearch} />}
    />
  );
}

function EmptyQueue({ search, onSearch }: RedemptionQueueProps) {
  const { t } = useLingui();
  if (search.q !== undefined || search.page !== undefined) {
    return (
      <EmptyState
        title={t`Nothing here fits`}
        actions={<Button onClick={() => onSearch({ part: search.part })}>{t`Show the whole list`}</Button>}
      >
        <Trans>Try the champion's name, the account or the reward.</Trans>
      </EmptyState>
    );
  }
  if (search.part === 'over') {
    return (
      <EmptyState title={t`Nothing is over yet`}>
        <Trans>What was fulfilled, rejected or cancelled stands here.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t`All caught up`}>
      <Trans>
        When a champion redeems something it stands here, with the day by which they were promised an answer.
      </Trans>
    </EmptyState>
  );
}

function useColumns(isOver: boolean): ReadonlyArray<Column<QueuedRedemption>> {
  const { t } = useLingui();
  return [
    { key: 'champion', header: t`Champion`, renderCell: ({ memberName }) => memberName },
    { key: 'account', header: t`Account`, renderCell: ({ accountName }) => accountName ?? '–' },
    { key: 'reward', header: t`Reward`, renderCell: ({ rewardTitle }) => rewardTitle },
    {
      key: 'cost',
      header: t`Points`,
      align: 'end',
      renderCell: ({ pointsCost }) => <Points value={pointsCost} unit="none" />,
    },
    { key: 'state', header: t`State`, renderCell: ({ state }) => <RedemptionStatePill state={state} /> },
    { key: 'clock', header: isOver ? t`Ended` : t`Due`, renderCell: (row) => <RedemptionClock redemption={row} /> },
  ];
}

import { Trans, useLingui } from '@lingui/react/macro';
import type { StaffBoardLine, StaffBoardOutput } from '@rostra/shared/leaderboards/staff-board.contract';
import { DataTable } from '../../../ui/data/data-table.tsx';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Points } from '../../../ui/points/points.tsx';
import type { StaffBoardSearch } from '../staff-board-search.ts';
import classes from './staff-board.module.css';

/** What `StaffBoardTable` takes. */
export interface StaffBoardTableProps {
  readonly board: StaffBoardOutput;
  readonly search: StaffBoardSearch;
  readonly onPage: (page: number) => void;
  /** Opens a champion; accounts have no screen of their own. */
  readonly onOpen: (memberId: string) => void;
}

/** A board with everybody's own name. */
export function StaffBoardTable({ board, search, onPage, onOpen }: StaffBoardTableProps) {
  const { t } = useLingui();
  const format = useNumberFormat();
  const { rows, total, page, pageSize } = board;
  const account: Column<StaffBoardLine> = {
    key: 'account',
    header: t`Account`,
    renderCell: ({ accountName }) => accountName ?? '',
  };
  return (
    <Stack gap={16}>
      <DataTable
        label={t`Leaderboard`}
        isMain
        rows={rows}
        rowKey={(line) => String(line.rank)}
        onOpen={rows.some(({ memberId }) => memberId) ? ({ memberId }) => memberId && onOpen(memberId) : undefined}
        empty={search.q === undefined ? <NobodyYet /> : <NobodyFits words={search.q} />}
        columns={[
          {
            key: 'who',
            header: search.board === 'accounts' ? t`Rank and account` : t`Rank and name`,
            renderCell: (line) => <Who line={line} rank={format.format(line.rank)} />,
          },
          // A board of accounts has their names in the first column.
          ...(search.board === 'accounts' ? [] : [account]),
          {
            key: 'points',
            header: t`Status points`,
            align: 'end',
            renderCell: (line) => <Points value={line.points} unit="none" />,
          },
        ]}
      />
      <Pagination page={page} pageSize={pageSize} total={total} onPage={onPage} />
    </Stack>
  );
}

function NobodyYet() {
  return (
    <EmptyState title={<Trans>Nobody stands here</Trans>}>
      <Trans>Whoever earns status points in the season does, a few seconds later.</Trans>
    </EmptyState>
  );
}

function NobodyFits({ words }: { readonly words: string }) {
  return (
    <EmptyState title={<Trans>Nobody on this board fits “{words}”</Trans>}>
      <Trans>
        Only who earned status points in the season stands on it, and nobody who left the boards before it was final.
        Try a shorter part of a name, another season or another board.
      </Trans>
    </EmptyState>
  );
}

function Who({ line, rank }: { readonly line: StaffBoardLine; readonly rank: string }) {
  return (
    <span className={classes.who}>
      <span className={classes.rank}>{rank}</span>
      <span>
        {line.name}
        {line.alias === null ? null : (
          <span className={classes.note}>
            <Trans>others read “{line.alias}”</Trans>
          </span>
        )}
        {line.isHidden ? (
          <span className={classes.note}>
            <Trans>left the boards; others read no name</Trans>
          </span>
        ) : null}
      </span>
    </span>
  );
}

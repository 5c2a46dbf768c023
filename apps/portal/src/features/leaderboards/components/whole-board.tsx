import { Trans, useLingui } from '@lingui/react/macro';
import type { ViewBoardOutput } from '@rostra/shared/leaderboards/view-board.contract';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import type { BoardKind } from '../board-search.ts';
import { BoardLines } from './board-lines.tsx';

/** What `WholeBoard` takes. */
export interface WholeBoardProps {
  readonly kind: BoardKind;
  readonly board: ViewBoardOutput;
  readonly onPage: (page: number) => void;
}

/** A board from the top, page by page. */
export function WholeBoard({ kind, board, onPage }: WholeBoardProps) {
  const { t } = useLingui();
  const { rows, total, page, pageSize } = board;
  if (rows.length === 0) {
    return (
      <EmptyState title={<Trans>Nobody stands here yet</Trans>}>
        <Trans>Whoever earns the first status points of the season does.</Trans>
      </EmptyState>
    );
  }
  return (
    <Stack gap={16}>
      <BoardLines label={t`The whole board`} lines={rows} isOfAccounts={kind === 'accounts'} />
      <Pagination page={page} pageSize={pageSize} total={total} onPage={onPage} />
    </Stack>
  );
}

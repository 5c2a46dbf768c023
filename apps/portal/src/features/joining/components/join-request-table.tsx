import { Trans, useLingui } from '@lingui/react/macro';
import type { JoinRequest } from '@rostra/shared/joining/join-request.schema';
import type { ListJoinRequestsOutput } from '@rostra/shared/joining/list-join-requests.contract';
import { DataTable } from '../../../ui/data/data-table.tsx';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import type { JoiningSearch } from '../joining-search.ts';

/** What `JoinRequestTable` takes. */
export interface JoinRequestTableProps {
  readonly queue: ListJoinRequestsOutput;
  readonly search: JoiningSearch;
  readonly onSearch: (search: JoiningSearch) => void;
}

/** The rows of the queue, what it shows when there is none, and its pages. */
export function JoinRequestTable({ queue, search, onSearch }: JoinRequestTableProps) {
  const { t } = useLingui();
  const isWaiting = search.part === undefined;
  // Beside an open one there is no room; its detail says the same.
  const isOpen = search.open !== undefined;
  const account: Column<JoinRequest> = {
    key: 'account',
    header: isWaiting ? t`Account by mail domain` : t`Account`,
    renderCell: (request) => request.account?.name ?? '–',
  };
  const decided: ReadonlyArray<Column<JoinRequest>> = isWaiting
    ? []
    : [
        { key: 'by', header: t`Answered by`, renderCell: ({ decidedBy }) => decidedBy ?? '–' },
        { key: 'on', header: t`Answered`, renderCell: ({ decidedAt }) => decidedAt && <DateText at={decidedAt} /> },
      ];
  const columns: ReadonlyArray<Column<JoinRequest>> = [
    { key: 'name', header: t`Name`, renderCell: ({ name }) => name },
    { key: 'email', header: t`E-mail`, renderCell: ({ email }) => email },
    ...(isOpen ? [] : [account]),
    { key: 'asked', header: t`Asked`, renderCell: ({ askedAt }) => <DateText at={askedAt} /> },
    ...(isOpen ? [] : decided),
  ];
  return (
    <Stack gap={16}>
      <DataTable
        isMain
        label={t`People who want to join`}
        columns={columns}
        rows={queue.rows}
        rowKey={({ id }) => id}
        onOpen={({ id }) => onSearch({ ...search, open: id })}
        openKey={search.open ?? null}
        isBeside={isOpen}
        empty={<Empty search={search} />}
      />
      <Pagination
        page={queue.page}
        pageSize={queue.pageSize}
        total={queue.total}
        onPage={(page) => onSearch({ part: search.part, q: search.q, page })}
      />
    </Stack>
  );
}

function Empty({ search: { part, q } }: { readonly search: JoiningSearch }) {
  if (q !== undefined)
    return (
      <EmptyState level={2} title={<Trans>Nobody found</Trans>}>
        <Trans>Nobody in this part of the list has a name or an address with these letters.</Trans>
      </EmptyState>
    );
  if (part === undefined)
    return (
      <EmptyState level={2} title={<Trans>Nobody waits</Trans>}>
        <Trans>
          People stand here who proved their address and asked to join. That is possible while an administrator has
          chosen, under Sign-in, that the team lets people in.
        </Trans>
      </EmptyState>
    );
  return (
    <EmptyState level={2} title={<Trans>Nobody yet</Trans>}>
      <Trans>Whoever asked to join and was answered is listed here, with who answered and when.</Trans>
    </EmptyState>
  );
}

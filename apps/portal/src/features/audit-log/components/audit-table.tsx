import { Trans, useLingui } from '@lingui/react/macro';
import type { AuditEventView, ListAuditEventsOutput } from '@rostra/shared/audit/list-audit-events.contract';
import { Button } from '../../../ui/actions/button.tsx';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import type { AuditLogSearch } from '../audit-log-search.ts';
import { useActionWords } from '../use-action-words.ts';
import { useActorName } from '../use-actor-name.ts';
import { useSurfaceName } from '../use-surface-name.ts';

/** What `AuditTable` takes. */
export interface AuditTableProps {
  readonly log: ListAuditEventsOutput;
  /** A detail stands beside, so that fewer columns fit. */
  readonly isBeside: boolean;
  readonly search: AuditLogSearch;
  readonly onSearch: (search: AuditLogSearch) => void;
}

/** The rows of the log, their empty form and their pages. */
export function AuditTable({ log, isBeside, search, onSearch }: AuditTableProps) {
  const { t } = useLingui();
  const columns = useColumns(isBeside);
  const { rows, page, pageSize, total } = log;
  return (
    <Stack gap={16}>
      <DataTable
        isMain
        isBeside={isBeside}
        label={t`Audit log`}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        onOpen={({ id }) => onSearch({ ...search, open: id })}
        openKey={search.open ?? null}
        empty={
          <EmptyState
            title={t`No entry here`}
            actions={<Button onClick={() => onSearch({})}>{t`Show the whole log`}</Button>}
          >
            {total > 0 ? (
              <Trans>This page is past the end of the log.</Trans>
            ) : (
              <Trans>Nothing that happened fits these filters.</Trans>
            )}
          </EmptyState>
        }
      />
      <Pagination
        page={page}
        pageSize={pageSize}
        total={total}
        onPage={(next) => onSearch({ ...search, page: next, open: undefined })}
      />
    </Stack>
  );
}

function useColumns(isBeside: boolean): ReadonlyArray<Column<AuditEventView>> {
  const { t } = useLingui();
  const actionWords = useActionWords();
  const actorName = useActorName();
  const surfaceName = useSurfaceName();
  const columns: ReadonlyArray<Column<AuditEventView>> = [
    { key: 'what', header: t`What`, renderCell: ({ action }) => actionWords(action) },
    { key: 'subject', header: t`Which`, renderCell: ({ subject }) => subject.label ?? '—' },
    { key: 'who', header: t`Who`, renderCell: (event) => actorName(event) },
    { key: 'from', header: t`From where`, renderCell: ({ surface }) => surfaceName(surface) },
    {
      key: 'when',
      header: t`When`,
      align: 'end',
      renderCell: ({ at }) => <DateText at={at} form={isBeside ? 'day' : 'day-time'} />,
    },
  ];
  return isBeside ? columns.filter(({ key }) => key !== 'from' && key !== 'who') : columns;
}

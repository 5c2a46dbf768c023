import { useLingui } from '@lingui/react/macro';
import type { AuditEventView, ListAuditEventsOutput } from '@rostra/shared/audit/list-audit-events.contract';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { SearchTable } from '../../../ui/data/search-table.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
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
  return (
    <SearchTable
      isBeside={isBeside}
      label={t`Audit log`}
      columns={useColumns(isBeside)}
      list={log}
      search={search}
      onSearch={onSearch}
      nothing={{
        title: t`No entry here`,
        because: t`Nothing that happened fits these filters.`,
        showAll: t`Show the whole log`,
        onShowAll: () => onSearch({}),
      }}
    />
  );
}

function useColumns(isBeside: boolean): ReadonlyArray<Column<AuditEventView>> {
  const { t } = useLingui();
  const actionWords = useActionWords();
  const actorName = useActorName();
  const surfaceName = useSurfaceName();
  const columns: ReadonlyArray<Column<AuditEventView>> = [
    { key: 'what', header: t`What`, renderCell: ({ action }) => actionWords(action) },
    { key: 'subject', header: t`Which`, renderCell: ({ subject }) => subject.label ?? '–' },
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

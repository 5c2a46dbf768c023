import { Trans, useLingui } from '@lingui/react/macro';
import type { ImportSummary } from '@rostra/shared/imports/import-summary.schema';
import type { ListImportsOutput } from '@rostra/shared/imports/list-imports.contract';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { PagedTable } from '../../../ui/data/paged-table.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { ImportStatePill } from './import-state-pill.tsx';

/** What `ImportHistory` takes. */
export interface ImportHistoryProps {
  readonly imports: ListImportsOutput;
  readonly onPage: (page: number) => void;
  readonly onOpen: (importId: string) => void;
}

/** Files that came before, with what came of each. */
export function ImportHistory({ imports, onPage, onOpen }: ImportHistoryProps) {
  const { t } = useLingui();
  const columns = useColumns();
  return (
    <Section title={t`Earlier files`}>
      <PagedTable
        isMain
        label={t`Earlier files`}
        columns={columns}
        list={imports}
        onPage={onPage}
        rowKey={({ id }) => id}
        onOpen={({ id }) => onOpen(id)}
        empty={
          <Text tone="soft">
            <Trans>No file was brought yet. What came of each will stand here.</Trans>
          </Text>
        }
      />
    </Section>
  );
}

function useColumns(): ReadonlyArray<Column<ImportSummary>> {
  const { t } = useLingui();
  const number = useNumberFormat();
  return [
    { key: 'file', header: t`File`, renderCell: (row) => row.fileName },
    {
      key: 'kind',
      header: t`Brings`,
      renderCell: ({ kind }) => (kind === 'people' ? t`People` : t`Points from before`),
    },
    { key: 'state', header: t`State`, renderCell: (row) => <ImportStatePill state={row.state} /> },
    { key: 'lines', header: t`Lines`, align: 'end', renderCell: (row) => number.format(row.rowsTotal) },
    { key: 'new', header: t`New`, align: 'end', renderCell: (row) => number.format(row.counts.new) },
    { key: 'update', header: t`Changed`, align: 'end', renderCell: (row) => number.format(row.counts.update) },
    { key: 'invalid', header: t`Left out`, align: 'end', renderCell: (row) => number.format(row.counts.invalid) },
    { key: 'by', header: t`By`, renderCell: (row) => row.uploadedBy },
    { key: 'at', header: t`When`, align: 'end', renderCell: (row) => <DateText at={row.uploadedAt} form="day-time" /> },
  ];
}

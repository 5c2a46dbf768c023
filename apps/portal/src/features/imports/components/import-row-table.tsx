import { Trans, useLingui } from '@lingui/react/macro';
import type { ImportKind } from '@rostra/shared/imports/import-field.schema';
import type { ImportRowView } from '@rostra/shared/imports/list-import-rows.contract';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import classes from './import-row-table.module.css';
import { ImportVerdictPill } from './import-verdict-pill.tsx';
import { WhatComesOfRow } from './what-comes-of-row.tsx';

/** What `ImportRowTable` takes. */
export interface ImportRowTableProps {
  readonly kind: ImportKind;
  readonly rows: readonly ImportRowView[];
  /** Whether an empty page lies behind the last one. */
  readonly isPastEnd: boolean;
}

/** Lines of a file with what they say and what comes of them. */
export function ImportRowTable({ kind, rows, isPastEnd }: ImportRowTableProps) {
  const { t } = useLingui();
  const columns = useColumns(kind);
  return (
    <DataTable
      label={t`Lines of the file`}
      columns={columns}
      rows={rows}
      rowKey={({ line }) => String(line)}
      empty={
        <EmptyState title={t`No line here`}>
          {isPastEnd ? (
            <Trans>This page is past the end of the file.</Trans>
          ) : (
            <Trans>Nothing of the file falls under this.</Trans>
          )}
        </EmptyState>
      }
    />
  );
}

function useColumns(kind: ImportKind): ReadonlyArray<Column<ImportRowView>> {
  const { t } = useLingui();
  const number = useNumberFormat();
  const email: Column<ImportRowView> = {
    key: 'email',
    header: t`E-mail`,
    renderCell: ({ cells }) => cells.email?.trim() || '–',
  };
  const people: ReadonlyArray<Column<ImportRowView>> = [
    { key: 'name', header: t`Name`, renderCell: ({ cells }) => nameOf(cells) || '–' },
    email,
    { key: 'account', header: t`Account`, renderCell: ({ cells }) => cells.accountName?.trim() || '–' },
  ];
  const openings: ReadonlyArray<Column<ImportRowView>> = [
    email,
    { key: 'earned', header: t`Earned on`, renderCell: ({ cells }) => <Day written={cells.earnedOn} /> },
    { key: 'expires', header: t`Expires on`, renderCell: ({ cells }) => <Day written={cells.expiresOn} /> },
  ];
  return [
    ...(kind === 'people' ? people : openings),
    { key: 'verdict', header: t`Verdict`, renderCell: ({ verdict }) => <ImportVerdictPill verdict={verdict} /> },
    { key: 'what', header: t`What comes of it`, renderCell: (row) => <WhatComesOfRow row={row} /> },
    { key: 'line', header: t`Line`, align: 'end', renderCell: ({ line }) => number.format(line) },
  ];
}

/** A day as the file has it, whatever that is. */
function Day({ written = '' }: { readonly written: string | undefined }) {
  return <span className={classes.day}>{written.trim() || '–'}</span>;
}

function nameOf({ name = '', firstName = '', lastName = '' }: ImportRowView['cells']): string {
  return name.trim() || `${firstName} ${lastName}`.trim();
}

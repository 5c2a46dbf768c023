import { Trans } from '@lingui/react/macro';
import { type ReactNode, useRef } from 'react';
import { classNames } from '../class-names.ts';
import { BulkBar } from './bulk-bar.tsx';
import type { Column, Selection, Sort } from './data-table-column.ts';
import { DataTableHead } from './data-table-head.tsx';
import { DataTableRow } from './data-table-row.tsx';
import classes from './data-table.module.css';
import { useRowKeys } from './use-row-keys.ts';

/** What `DataTable` takes. */
export interface DataTableProps<Row> {
  /** What the rows are, for screen readers: "Submissions that wait". */
  readonly label: string;
  /** The first is the row's name: it is the link or button that opens it. */
  readonly columns: ReadonlyArray<Column<Row>>;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Opens a row: by its name, by a press anywhere on it, by Enter. */
  readonly onOpen?: (row: Row) => void;
  /** The row whose detail stands beside the list. */
  readonly openKey?: string | null;
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  readonly selection?: Selection;
  /** What can be done with the chosen rows, in a bar at the bottom. */
  readonly bulkActions?: ReactNode;
  /** The main list of the screen: J and K move through it from anywhere but a field. */
  readonly isMain?: boolean;
  /** Has few columns and short words: stays a table where it is narrow. */
  readonly isCompact?: boolean;
  /** A row's detail is open: where that stands beside the list, the table stays one in what room is left. */
  readonly isBeside?: boolean;
  /** Shown in place of rows: an `EmptyState`. */
  readonly empty?: ReactNode;
}

/**
 * A plain table for the console: rows of 44 px, sorting by head, J and K (or arrows) to move, Enter to open, X to choose. Where it is
 * narrow, each row is a small card.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const {
    label,
    columns,
    rows,
    rowKey,
    onOpen,
    openKey,
    sort,
    onSort,
    selection,
    bulkActions,
    isMain = false,
    isCompact,
    isBeside,
    empty,
  } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  useRowKeys(body, isMain);
  if (rows.length === 0 && empty) return empty;
  const keys = rows.map(rowKey);
  return (
    <div className={classNames(classes.wrap, isCompact && classes.compact, isBeside && classes.beside)}>
      {/* The roles are spelled out because the card form takes a table's display, and with it its meaning, away. */}
      <table className={classes.table} role="table" aria-label={label}>
        <DataTableHead columns={columns} sort={sort} onSort={onSort} selection={selection} rowKeys={keys} />
        <tbody ref={body} role="rowgroup">
          {rows.map((row, index) => (
            <DataTableRow
              key={keys[index]}
              row={row}
              id={keys[index] ?? ''}
              columns={columns}
              onOpen={onOpen}
              isOpen={openKey !== undefined && openKey === keys[index]}
              selection={selection}
            />
          ))}
        </tbody>
      </table>
      {onOpen ? (
        <p className={classes.keys} aria-hidden="true">
          {selection ? <Trans>J and K move, Enter opens, X chooses</Trans> : <Trans>J and K move, Enter opens</Trans>}
        </p>
      ) : null}
      {selection && selection.chosen.size > 0 ? <BulkBar selection={selection}>{bulkActions}</BulkBar> : null}
    </div>
  );
}

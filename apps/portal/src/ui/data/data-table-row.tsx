import { useLingui } from '@lingui/react/macro';
import type { MouseEvent } from 'react';
import { classNames } from '../class-names.ts';
import type { Column, Selection } from './data-table-column.ts';
import classes from './data-table.module.css';

/** What `DataTableRow` takes. */
export interface DataTableRowProps<Row> {
  readonly row: Row;
  readonly id: string;
  readonly columns: ReadonlyArray<Column<Row>>;
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly isOpen: boolean;
  readonly selection: Selection | undefined;
}

/** One row of a `DataTable`. Its name is a button, so that every way to move and read finds it. */
export function DataTableRow<Row>({ row, id, columns, onOpen, isOpen, selection }: DataTableRowProps<Row>) {
  const { t } = useLingui();
  const nameId = `row-${id}`;

  function pressAnywhere(event: MouseEvent) {
    const isOwnControl =
      event.target instanceof Element && event.target.closest('a, button, input, label, select') !== null;
    if (!isOwnControl) onOpen?.(row);
  }
  function toggle() {
    if (!selection) return;
    const chosen = new Set(selection.chosen);
    if (!chosen.delete(id)) chosen.add(id);
    selection.onChange(chosen);
  }

  return (
    <tr
      role="row"
      className={classNames(classes.row, onOpen && classes.openable, isOpen && classes.open)}
      onClick={onOpen ? pressAnywhere : undefined}
    >
      {selection ? (
        <td role="cell" className={classNames(classes.cell, classes.check, classes.checkCell)}>
          <input
            type="checkbox"
            className={classes.box}
            aria-label={t`Choose`}
            aria-describedby={nameId}
            data-row-choice=""
            checked={selection.chosen.has(id)}
            onChange={toggle}
          />
        </td>
      ) : null}
      {columns.map((column, index) => (
        <td
          key={column.key}
          role="cell"
          id={index === 0 ? nameId : undefined}
          className={classNames(classes.cell, column.align === 'end' && classes.end, index === 0 && classes.primary)}
        >
          {/* For the eye in the card form; the head names the column to everybody else. */}
          <span className={classes.cardLabel} aria-hidden="true">
            {column.header}
          </span>
          {index === 0 && onOpen ? (
            <button
              type="button"
              className={classes.target}
              data-row-target=""
              aria-current={isOpen || undefined}
              onClick={() => onOpen(row)}
            >
              {column.renderCell(row)}
            </button>
          ) : (
            <div className={classes.value}>{column.renderCell(row)}</div>
          )}
        </td>
      ))}
    </tr>
  );
}

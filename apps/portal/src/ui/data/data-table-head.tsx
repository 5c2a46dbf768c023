import { useLingui } from '@lingui/react/macro';
import { classNames } from '../class-names.ts';
import { IconChevronDown, IconChevronUp } from '../icons.ts';
import type { Column, Selection, Sort } from './data-table-column.ts';
import classes from './data-table.module.css';

/** What `DataTableHead` takes. */
export interface DataTableHeadProps<Row> {
  readonly columns: ReadonlyArray<Column<Row>>;
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort) => void) | undefined;
  readonly selection: Selection | undefined;
  /** The keys of the rows in sight, for "choose all". */
  readonly rowKeys: readonly string[];
}

/** The head of a `DataTable`: names, sorting, and choosing all rows in sight. */
export function DataTableHead<Row>({ columns, sort, onSort, selection, rowKeys }: DataTableHeadProps<Row>) {
  const { t } = useLingui();
  const isAll = selection !== undefined && rowKeys.length > 0 && rowKeys.every((key) => selection.chosen.has(key));
  const isSome = selection !== undefined && rowKeys.some((key) => selection.chosen.has(key));
  return (
    <thead role="rowgroup">
      <tr role="row">
        {selection ? (
          <th scope="col" role="columnheader" className={classNames(classes.head, classes.check)}>
            <input
              type="checkbox"
              className={classes.box}
              aria-label={t`Choose all rows in sight`}
              checked={isAll}
              ref={(box) => {
                if (box) box.indeterminate = isSome && !isAll;
              }}
              onChange={() => selection.onChange(new Set(isAll ? [] : rowKeys))}
            />
          </th>
        ) : null}
        {columns.map((column) => {
          const direction = sort?.key === column.key ? sort.direction : undefined;
          return (
            <th
              key={column.key}
              scope="col"
              role="columnheader"
              aria-sort={direction}
              className={classNames(classes.head, column.align === 'end' && classes.end)}
            >
              {column.isSortable && onSort ? (
                <button
                  type="button"
                  className={classes.sort}
                  onClick={() =>
                    onSort({ key: column.key, direction: direction === 'ascending' ? 'descending' : 'ascending' })
                  }
                >
                  {column.header}
                  <span className={classes.arrow}>
                    {direction === 'descending' ? (
                      <IconChevronDown size={14} aria-hidden />
                    ) : (
                      <IconChevronUp size={14} aria-hidden />
                    )}
                  </span>
                </button>
              ) : (
                column.header
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

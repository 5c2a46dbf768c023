import { Stack } from '../layout/stack.tsx';
import { DataTable, type DataTableProps } from './data-table.tsx';
import { Pagination } from './pagination.tsx';

/** What `PagedTable` takes. */
export interface PagedTableProps<Row> extends Omit<DataTableProps<Row>, 'rows'> {
  /** One page of rows, as lists are answered. */
  readonly list: {
    readonly rows: readonly Row[];
    readonly page: number;
    readonly pageSize: number;
    readonly total: number;
  };
  readonly onPage: (page: number) => void;
}

/** A `DataTable` of one page of many, with the way to the others. */
export function PagedTable<Row>({ list, onPage, ...table }: PagedTableProps<Row>) {
  const { rows, page, pageSize, total } = list;
  return (
    <Stack gap={16}>
      <DataTable {...table} rows={rows} />
      <Pagination page={page} pageSize={pageSize} total={total} onPage={onPage} />
    </Stack>
  );
}

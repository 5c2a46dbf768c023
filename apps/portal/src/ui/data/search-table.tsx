import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../actions/button.tsx';
import { EmptyState } from '../feedback/empty-state.tsx';
import type { DataTableProps } from './data-table.tsx';
import { PagedTable, type PagedTableProps } from './paged-table.tsx';

/** What a list has in the address, among other things: its page, and the row that is open beside it. */
interface ListSearch {
  readonly open?: string | undefined;
  readonly page?: number | undefined;
}

/** What `SearchTable` takes. */
export interface SearchTableProps<Row, Search extends ListSearch>
  extends
    Pick<DataTableProps<Row>, 'label' | 'columns' | 'isBeside' | 'sort' | 'onSort'>,
    Pick<PagedTableProps<Row>, 'list'> {
  /** Opens a row on a screen of its own; without it a row opens beside the list. */
  readonly onOpen?: (row: Row) => void;
  readonly search: Search;
  readonly onSearch: (search: Search) => void;
  /** What stands in the place of rows where there are none. */
  readonly nothing: {
    readonly title: string;
    /** Why nothing is there while filters narrow the list. */
    readonly because: ReactNode;
    /** The button that takes every filter away. */
    readonly showAll: string;
    readonly onShowAll: () => void;
  };
}

/** The main list of a screen whose filters, page and open row stand in the address: its rows, their empty form and their pages. */
export function SearchTable<Row extends { readonly id: string }, Search extends ListSearch>({
  list,
  search,
  onSearch,
  onOpen = ({ id }) => onSearch({ ...search, open: id }),
  nothing,
  ...table
}: SearchTableProps<Row, Search>) {
  return (
    <PagedTable
      {...table}
      isMain
      list={list}
      rowKey={({ id }) => id}
      onOpen={onOpen}
      openKey={search.open ?? null}
      onPage={(page) => onSearch({ ...search, page, open: undefined })}
      empty={
        <EmptyState title={nothing.title} actions={<Button onClick={nothing.onShowAll}>{nothing.showAll}</Button>}>
          {list.total > 0 ? <Trans>This page is past the end of the list.</Trans> : nothing.because}
        </EmptyState>
      }
    />
  );
}

import type { ReactNode } from 'react';

/** One column of a table. */
export interface Column<Row> {
  /** Unique; names the sort order where the column can be sorted. */
  readonly key: string;
  readonly header: ReactNode;
  readonly renderCell: (row: Row) => ReactNode;
  /** `end` for numbers. */
  readonly align?: 'end';
  /** Whether a press on the head sorts by it. */
  readonly isSortable?: boolean;
}

/** How a table is sorted. */
export interface Sort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

/** Which rows are chosen, by their keys. */
export interface Selection {
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

import { useLingui } from '@lingui/react/macro';
import type { ImportKind } from '@rostra/shared/imports/import-field.schema';
import type { ImportState, ImportSummary } from '@rostra/shared/imports/import-summary.schema';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { Tabs } from '../../../ui/data/tabs.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useImportRows } from '../api/list-import-rows.ts';
import type { ImportScreenSearch } from '../import-screen-search.ts';
import { ImportRowTable } from './import-row-table.tsx';

/** What `ImportRows` takes. */
export interface ImportRowsProps {
  readonly importId: string;
  readonly kind: ImportKind;
  readonly state: ImportState;
  readonly counts: ImportSummary['counts'];
  readonly search: ImportScreenSearch;
  readonly onSearch: (search: ImportScreenSearch) => void;
}

/** The lines of a file, parted by what comes of them. */
export function ImportRows({ importId, kind, state, counts, search, onSearch }: ImportRowsProps) {
  const { t } = useLingui();
  const { verdict, page = 1 } = search;
  const rows = useImportRows({ importId, verdict, page });
  const isDone = state === 'done';
  const all = counts.new + counts.update + counts.unchanged + counts.invalid;
  return (
    <Tabs
      label={t`What comes of the lines`}
      value={verdict ?? 'all'}
      onChange={(key) => onSearch({ verdict: key === 'all' ? undefined : key })}
      tabs={[
        { key: 'all', label: t`All lines`, count: all },
        { key: 'new', label: isDone ? t`Added` : t`New`, count: counts.new },
        ...(kind === 'people'
          ? [{ key: 'update' as const, label: isDone ? t`Changed` : t`Change`, count: counts.update }]
          : []),
        { key: 'unchanged', label: t`Unchanged`, count: counts.unchanged },
        { key: 'invalid', label: t`Left out`, count: counts.invalid },
      ]}
    >
      {rows.data ? (
        <Stack gap={16}>
          <ImportRowTable kind={kind} rows={rows.data.rows} isPastEnd={rows.data.total > 0} />
          <Pagination
            page={rows.data.page}
            pageSize={rows.data.pageSize}
            total={rows.data.total}
            onPage={(next) => onSearch({ ...search, page: next })}
          />
        </Stack>
      ) : rows.isError ? (
        <QueryFailure error={rows.error} onRetry={() => void rows.refetch()} />
      ) : (
        <LoadingState shape="rows" count={8} />
      )}
    </Tabs>
  );
}

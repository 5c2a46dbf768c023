import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { FilterBar } from '../../../ui/data/filter-bar.tsx';
import { SearchField } from '../../../ui/data/search-field.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useChampionsFound } from '../api/find-champions.ts';
import type { MergeSearch } from '../merge-search.ts';

/** What `FindOther` takes. */
export interface FindOtherProps {
  /** The entry that is known; not looked for. */
  readonly member: { readonly id: string; readonly name: string };
  readonly search: MergeSearch;
  readonly onSearch: (search: MergeSearch) => void;
}

/** Finds the other entry for the same person. */
export function FindOther({ member, search, onSearch }: FindOtherProps) {
  const { t } = useLingui();
  const { q = '' } = search;
  const found = useChampionsFound(q);
  const others = found.data?.rows.filter(({ id }) => id !== member.id) ?? [];
  return (
    <Stack gap={16}>
      <Text>
        <Trans>
          {member.name} is one of the two. Find the other entry by its name, its address or its account: you see both
          beside each other before anything happens.
        </Trans>
      </Text>
      <FilterBar count={q === '' || !found.data ? null : <Count found={found.data} others={others.length} />}>
        <SearchField
          label={t`Find the other entry`}
          value={q}
          onSearch={(text) => onSearch({ q: text.trim() === '' ? undefined : text })}
        />
      </FilterBar>
      {found.isError && !found.data ? <QueryFailure error={found.error} onRetry={() => void found.refetch()} /> : null}
      {q === '' || !found.data ? null : (
        <DataTable
          isMain
          label={t`Champions found`}
          rows={others}
          rowKey={({ id }) => id}
          onOpen={({ id }) => onSearch({ q, other: id })}
          empty={
            <EmptyState title={<Trans>Nobody else fits</Trans>}>
              <Trans>Try a part of the other address, or the account.</Trans>
            </EmptyState>
          }
          columns={[
            { key: 'name', header: t`Champion`, renderCell: (row) => row.name },
            { key: 'email', header: t`E-mail`, renderCell: (row) => row.email },
            { key: 'account', header: t`Account`, renderCell: (row) => row.account?.name ?? '–' },
            {
              key: 'points',
              header: t`To spend`,
              align: 'end',
              renderCell: (row) => <Points value={row.availablePoints} unit="none" />,
            },
            { key: 'added', header: t`Added`, renderCell: (row) => <DateText at={row.addedAt} /> },
          ]}
        />
      )}
    </Stack>
  );
}

interface CountProps {
  readonly found: { readonly total: number; readonly rows: readonly unknown[] };
  /** Those listed, without the one whose page this is. */
  readonly others: number;
}

function Count({ found: { total, rows }, others }: CountProps) {
  if (total > rows.length) return <Trans>The first ones; more words find fewer</Trans>;
  return <Plural value={others} one="# champion" other="# champions" />;
}

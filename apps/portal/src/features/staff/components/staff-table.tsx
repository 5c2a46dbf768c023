import { useLingui } from '@lingui/react/macro';
import type { ListStaffOutput, StaffRow } from '@rostra/shared/staff/list-staff.contract';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { SearchTable } from '../../../ui/data/search-table.tsx';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';
import { RelativeTime } from '../../../ui/format/relative-time.tsx';
import type { StaffListSearch } from '../staff-list-search.ts';
import { staffTones, useStaffWords } from '../use-staff-words.ts';

/** What `StaffTable` takes. */
export interface StaffTableProps {
  readonly list: ListStaffOutput;
  readonly search: StaffListSearch;
  readonly onSearch: (search: StaffListSearch) => void;
}

/** The rows of the team, their empty form and their pages. */
export function StaffTable({ list, search, onSearch }: StaffTableProps) {
  const { t } = useLingui();
  const isBeside = search.open !== undefined;
  const columns = useColumns(isBeside);
  return (
    <SearchTable
      isBeside={isBeside}
      label={t`Team`}
      columns={columns}
      list={list}
      search={search}
      onSearch={onSearch}
      nothing={{
        title: t`Nobody here`,
        because: t`Nobody fits these filters.`,
        showAll: t`Show everybody`,
        onShowAll: () => onSearch({}),
      }}
    />
  );
}

function useColumns(isBeside: boolean): ReadonlyArray<Column<StaffRow>> {
  const { t } = useLingui();
  const words = useStaffWords();
  const always: ReadonlyArray<Column<StaffRow>> = [
    { key: 'name', header: t`Name`, renderCell: ({ name, isSelf }) => (isSelf ? t`${name} (you)` : name) },
    { key: 'role', header: t`Role`, renderCell: ({ role }) => words.role[role] },
    {
      key: 'state',
      header: t`State`,
      renderCell: ({ state }) => <StatusPill tone={staffTones[state]}>{words.state[state]}</StatusPill>,
    },
  ];
  if (isBeside) return always;
  return [
    ...always,
    { key: 'email', header: t`E-mail`, renderCell: ({ email }) => email },
    {
      key: 'passkeys',
      header: t`Passkeys`,
      align: 'end',
      renderCell: ({ passkeys, state }) => (state === 'active' || state === 'deactivated' ? passkeys : null),
    },
    {
      key: 'seen',
      header: t`Last seen`,
      align: 'end',
      renderCell: ({ seenAt }) => (seenAt === null ? t`Not yet` : <RelativeTime at={seenAt} />),
    },
  ];
}

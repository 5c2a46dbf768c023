import { Trans, useLingui } from '@lingui/react/macro';
import type { ListRulesOutput, RuleRow } from '@rostra/shared/rules/list-rules.contract';
import { Button } from '../../../ui/actions/button.tsx';
import { DataTable } from '../../../ui/data/data-table.tsx';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import type { RuleListSearch } from '../rule-list-search.ts';
import { MoveMenu } from './move-menu.tsx';
import { RuleStatePill } from './rule-state-pill.tsx';
import { RuleWords } from './rule-words.tsx';

/** What `RuleTable` takes. */
export interface RuleTableProps {
  readonly list: ListRulesOutput;
  readonly kind: RuleRow['kind'];
  readonly search: RuleListSearch;
  readonly onSearch: (search: RuleListSearch) => void;
  readonly onOpen: (rule: { readonly id: string }) => void;
}

/** The rows of the list, their empty form and their pages. */
export function RuleTable({ list, kind, search, onSearch, onOpen }: RuleTableProps) {
  const { t } = useLingui();
  const columns = useColumns(kind, list.places);
  const isFiltered = search.q !== undefined || search.standing !== undefined || list.total > 0;
  return (
    <Stack gap={16}>
      <DataTable
        isMain
        label={kind === 'campaign' ? t`Campaigns` : t`Rules`}
        columns={columns}
        rows={list.rows}
        rowKey={(row) => row.id}
        onOpen={onOpen}
        empty={
          isFiltered ? (
            <EmptyState
              title={t`Nothing here`}
              actions={<Button onClick={() => onSearch({ kind: search.kind })}>{t`Show all`}</Button>}
            >
              <Trans>None fits these filters, or this page is past the end of the list.</Trans>
            </EmptyState>
          ) : kind === 'campaign' ? (
            <EmptyState title={t`No campaign yet`}>
              <Trans>
                A campaign raises points for a time: twice the points for case studies until the end of the quarter.
              </Trans>
            </EmptyState>
          ) : (
            <EmptyState title={t`No rule of your own yet`}>
              <Trans>
                Points follow the rules of the house until you make one: more for some, less for others, with limits per
                champion, account and period.
              </Trans>
            </EmptyState>
          )
        }
      />
      <Pagination
        page={list.page}
        pageSize={list.pageSize}
        total={list.total}
        onPage={(page) => onSearch({ ...search, page })}
      />
    </Stack>
  );
}

function useColumns(kind: RuleRow['kind'], last: number): ReadonlyArray<Column<RuleRow>> {
  const { t } = useLingui();
  return [
    { key: 'rule', header: kind === 'campaign' ? t`Campaign` : t`Rule`, renderCell: (row) => <RuleWords row={row} /> },
    {
      key: 'state',
      header: t`State`,
      renderCell: (row) => (
        <Stack gap={4} align="start">
          <RuleStatePill rule={row} />
          {row.hasDraft && row.standing !== 'draft' ? (
            <Text as="span" size={12} tone="soft">
              <Trans>A draft waits</Trans>
            </Text>
          ) : null}
        </Stack>
      ),
    },
    {
      key: 'since',
      header: t`Since`,
      renderCell: ({ version: { effectiveFrom }, changesAt }) => (
        <Stack gap={4}>
          {effectiveFrom ? <DateText at={effectiveFrom} /> : '–'}
          {changesAt && changesAt !== effectiveFrom ? (
            <Text as="span" size={12} tone="soft">
              <Trans>
                changes on <DateText at={changesAt} form="short-day" />
              </Trans>
            </Text>
          ) : null}
        </Stack>
      ),
    },
    {
      key: 'move',
      header: t`Move`,
      align: 'end',
      renderCell: (row) => <MoveMenu row={row} last={last} />,
    },
  ];
}

import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ListTierPreviewOutput } from '@rostra/shared/tiers/list-tier-preview.contract';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { DataTable } from '../../../ui/data/data-table.tsx';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { FilterBar } from '../../../ui/data/filter-bar.tsx';
import { FilterSelect } from '../../../ui/data/filter-select.tsx';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { SearchField } from '../../../ui/data/search-field.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { useTierPreview } from '../api/list-tier-preview.ts';
import { tierOutcomes, type TierPolicySearch } from '../tier-policy-search.ts';

/** What `PreviewPeople` takes. */
export interface PreviewPeopleProps {
  readonly workspace: string;
  readonly search: TierPolicySearch;
  readonly onSearch: (search: TierPolicySearch) => void;
}

type Person = ListTierPreviewOutput['rows'][number];

/** Who moves, by name; everybody who does not simply stay unless asked otherwise. */
export function PreviewPeople({ workspace, search, onSearch }: PreviewPeopleProps) {
  const { t } = useLingui();
  const outcomeName = useOutcomeName();
  const columns = useColumns(workspace);
  const { outcome, q, page = 1 } = search;
  const { data, error, refetch } = useTierPreview({ outcome, search: q, page });
  return (
    <Stack gap={12}>
      <FilterBar
        count={data ? <Plural value={data.total} one="# champion" other="# champions" /> : null}
        onReset={outcome || q ? () => onSearch({}) : undefined}
      >
        <SearchField
          label={t`Search people and accounts`}
          value={q ?? ''}
          onSearch={(text) => onSearch({ outcome, q: text.trim() || undefined })}
        />
        <FilterSelect
          label={t`What happens`}
          anyLabel={t`Every effect`}
          choices={tierOutcomes.map((value) => ({ value, label: outcomeName(value) }))}
          value={outcome}
          onChange={(value) => onSearch({ outcome: value, q })}
        />
      </FilterBar>
      {data ? (
        <>
          <DataTable
            label={t`Champions under the change`}
            columns={columns}
            rows={data.rows}
            rowKey={(row) => row.memberId}
            empty={
              <EmptyState title={t`Nobody`}>
                {q ? (
                  <Trans>No champion of that name, or the change does something else to them.</Trans>
                ) : (
                  <Trans>The change does this to no champion.</Trans>
                )}
              </EmptyState>
            }
          />
          <Pagination
            page={data.page}
            pageSize={data.pageSize}
            total={data.total}
            onPage={(next) => onSearch({ outcome, q, page: next })}
          />
        </>
      ) : error ? (
        <QueryFailure error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingState shape="rows" count={4} />
      )}
    </Stack>
  );
}

function useOutcomeName(): (outcome: Person['outcome']) => string {
  const { t } = useLingui();
  return (outcome) => {
    switch (outcome) {
      case 'rise':
        return t`Rises`;
      case 'fall':
        return t`Falls`;
      case 'notice':
        return t`Gets a notice`;
      case 'stay':
        return t`Stays`;
    }
  };
}

const TONES = { rise: 'good', fall: 'bad', notice: 'caution', stay: 'neutral' } as const;

function useColumns(workspace: string): ReadonlyArray<Column<Person>> {
  const { t } = useLingui();
  const tierName = useTierName();
  const format = useNumberFormat();
  const outcomeName = useOutcomeName();
  return [
    {
      key: 'name',
      header: t`Champion`,
      renderCell: ({ memberId, name }) => (
        <TextLink to="/w/$workspace/staff/champions/$memberId/points" params={{ workspace, memberId }}>
          {name}
        </TextLink>
      ),
    },
    { key: 'account', header: t`Account`, renderCell: ({ accountName }) => accountName ?? '–' },
    {
      key: 'outcome',
      header: t`What happens`,
      renderCell: ({ outcome }) => <StatusPill tone={TONES[outcome]}>{outcomeName(outcome)}</StatusPill>,
    },
    {
      key: 'tier',
      header: t`Tier`,
      renderCell: ({ from, to, graceEndsAt }) =>
        graceEndsAt ? (
          <Trans>
            {tierName(from)}, until <DateText at={graceEndsAt} form="short-day" />
          </Trans>
        ) : from === to ? (
          tierName(to)
        ) : (
          <Trans>
            {tierName(from)} to {tierName(to)}
          </Trans>
        ),
    },
    {
      key: 'points',
      header: t`Status points that count`,
      align: 'end',
      renderCell: ({ statusPoints }) => format.format(statusPoints),
    },
  ];
}

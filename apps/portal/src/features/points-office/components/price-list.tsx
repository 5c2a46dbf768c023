import { Trans, useLingui } from '@lingui/react/macro';
import type { ListPricesOutput } from '@rostra/shared/points-office/list-prices.contract';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { DataTable } from '../../../ui/data/data-table.tsx';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { FilterBar } from '../../../ui/data/filter-bar.tsx';
import { FilterSelect } from '../../../ui/data/filter-select.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Money } from '../../../ui/format/money.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { ListDetail } from '../../../ui/layout/list-detail.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { usePrices } from '../api/list-prices.ts';
import type { OfficeScreenProps } from '../office-screen-props.ts';
import { useDeedName } from '../use-deed-name.ts';
import { useQuarterName } from '../use-quarter-name.ts';
import { PriceMonths } from './price-months.tsx';
import { QuarterFilter } from './quarter-filter.tsx';
import { UnknownQuarter } from './unknown-quarter.tsx';

/** What each kind of deed took in a year, and month by month beside it. */
export function PriceList({ search, onSearch }: OfficeScreenProps) {
  const { t } = useLingui();
  const by = search.by ?? 'act';
  const { data, error, refetch } = usePrices({ by, quarter: search.quarter });
  const nameOf = useDeedName();
  const quarterName = useQuarterName();
  const opened = data?.rows.find(({ key }) => key === search.deed);
  if (error && !data) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState shape="rows" count={6} />;
  return (
    <Stack gap={16}>
      <Text tone="soft" size={14}>
        {data.quarter ? (
          <Trans>
            Points to spend from awards in {quarterName(data.quarter)}, with what was taken back in it set against them,
            at today’s value.
          </Trans>
        ) : (
          <Trans>
            Points to spend since the same month of last year, with what was taken back set against them, at today’s
            value.
          </Trans>
        )}
      </Text>
      <UnknownQuarter asked={search.quarter} quarters={data.quarters} />
      <FilterBar>
        <QuarterFilter
          quarters={data.quarters}
          anyLabel={t`The last twelve months`}
          value={search.quarter}
          onChange={(quarter) => onSearch({ part: 'prices', by: search.by, deed: search.deed, quarter })}
        />
        <FilterSelect
          label={t`Put together by`}
          anyLabel={t`By deed`}
          choices={[{ value: 'rule', label: t`By rule` }]}
          value={search.by}
          onChange={(value) => onSearch({ part: 'prices', quarter: search.quarter, by: value })}
        />
      </FilterBar>
      <ListDetail
        title={opened ? nameOf(opened) : ''}
        onClose={() => onSearch({ ...search, deed: undefined })}
        detail={opened ? <PriceMonths price={opened} currency={data.currency} /> : null}
        list={<PriceTable prices={data} search={search} onSearch={onSearch} />}
      />
    </Stack>
  );
}

type Price = ListPricesOutput['rows'][number];

type PriceTableProps = Pick<OfficeScreenProps, 'search' | 'onSearch'> & { readonly prices: ListPricesOutput };

function PriceTable({ prices: { rows, currency, quarter }, search, onSearch }: PriceTableProps) {
  const { t } = useLingui();
  const quarterName = useQuarterName();
  const nameOf = useDeedName();
  const format = useNumberFormat();
  // Beside an open one there is no room; its months say the rest.
  const isOpen = rows.some(({ key }) => key === search.deed);
  const sums: ReadonlyArray<Column<Price>> = [
    { key: 'awards', header: t`Awards`, align: 'end', renderCell: ({ awards }) => format.format(awards) },
    {
      key: 'points',
      header: t`Points`,
      align: 'end',
      renderCell: ({ points }) => <Points value={points} unit="none" />,
    },
  ];
  return (
    <DataTable
      isMain
      isBeside={isOpen}
      label={t`What deeds cost`}
      rows={rows}
      rowKey={({ key }) => key}
      onOpen={({ key }) => onSearch({ ...search, deed: key })}
      openKey={search.deed ?? null}
      empty={
        <EmptyState
          title={
            quarter ? (
              <Trans>Nothing was awarded in {quarterName(quarter)}</Trans>
            ) : (
              <Trans>Nothing was awarded in a year</Trans>
            )
          }
        >
          <Trans>Each kind of deed stands here from its first award on, with what it costs.</Trans>
        </EmptyState>
      }
      columns={[
        { key: 'deed', header: search.by === 'rule' ? t`Rule` : t`Deed`, renderCell: nameOf },
        ...(isOpen ? [] : sums),
        {
          key: 'cost',
          header: t`Cost`,
          align: 'end',
          renderCell: ({ costMinor }) => <Money minor={costMinor} currency={currency} />,
        },
        {
          key: 'each',
          header: t`Each, on average`,
          align: 'end',
          renderCell: ({ awards, points }) => (awards > 0 ? format.format(Math.round(points / awards)) : '–'),
        },
      ]}
    />
  );
}

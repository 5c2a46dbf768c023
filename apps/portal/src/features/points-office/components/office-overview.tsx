import { Trans } from '@lingui/react/macro';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { FilterBar } from '../../../ui/data/filter-bar.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useOffice } from '../api/get-office.ts';
import type { OfficeScreenProps } from '../office-screen-props.ts';
import { BudgetSection } from './budget-section.tsx';
import { ExpiryOutlook } from './expiry-outlook.tsx';
import { HeadlineFigures } from './headline-figures.tsx';
import { MonthSection } from './month-section.tsx';
import classes from './points-office.module.css';
import { QuarterFilter } from './quarter-filter.tsx';
import { UnknownQuarter } from './unknown-quarter.tsx';
import { ValueSection } from './value-section.tsx';

/** The figures of now, of a quarter and of the year up to its end. */
export function OfficeOverview({ search, onSearch }: OfficeScreenProps) {
  const { data, error, refetch } = useOffice(search.quarter);
  if (error && !data) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState shape="rows" count={8} />;
  const { quarters, isOver, through } = data;
  const isEmpty =
    quarters.length === 1 &&
    data.now.outstanding === 0 &&
    data.months.every(({ awards, broughtIn }) => awards + broughtIn === 0);
  return (
    <Stack gap={48}>
      {data.isPreparing ? (
        <Notice tone="caution">
          <Trans>
            The history of this workspace is still being added up, which happens at night. Until then the figures below
            hold the last weeks alone.
          </Trans>
        </Notice>
      ) : null}
      {quarters.length > 1 || search.quarter ? (
        <Stack gap={12}>
          <FilterBar>
            <QuarterFilter
              quarters={quarters}
              value={search.quarter}
              onChange={(quarter) => onSearch({ ...search, quarter })}
            />
          </FilterBar>
          <UnknownQuarter asked={search.quarter} quarters={quarters} />
          {isOver ? (
            <Text tone="soft" size={14}>
              <Trans>
                This quarter ended on <DateText at={through} />: nothing is posted to it any more. Its figures in money
                are at today’s value of points.
              </Trans>
            </Text>
          ) : null}
        </Stack>
      ) : null}
      {isEmpty ? (
        <EmptyState title={<Trans>No points yet</Trans>}>
          <Trans>
            Figures stand here from the first award on. What points are worth and what a quarter may cost can be set
            before.
          </Trans>
        </EmptyState>
      ) : (
        <HeadlineFigures office={data} />
      )}
      <div className={classes.pair}>
        <BudgetSection office={data} onRunning={() => onSearch({ ...search, quarter: undefined })} />
        <ValueSection office={data} />
      </div>
      {isEmpty ? null : <MonthSection office={data} />}
      {/* What will expire is counted from tonight on: it has no place beside figures of a quarter that is over. */}
      {isEmpty || isOver ? null : <ExpiryOutlook office={data} />}
    </Stack>
  );
}

import { Trans } from '@lingui/react/macro';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useOffice } from '../api/get-office.ts';
import { BudgetSection } from './budget-section.tsx';
import { ExpiryOutlook } from './expiry-outlook.tsx';
import { HeadlineFigures } from './headline-figures.tsx';
import { MonthSection } from './month-section.tsx';
import { ValueSection } from './value-section.tsx';
import classes from './points-office.module.css';

/** The figures of now, of the quarter and of the year. */
export function OfficeOverview() {
  const { data, error, refetch } = useOffice();
  if (error && !data) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState shape="rows" count={8} />;
  const isEmpty = data.now.outstanding === 0 && data.months.every(({ awards, broughtIn }) => awards + broughtIn === 0);
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
        <BudgetSection office={data} />
        <ValueSection office={data} />
      </div>
      {isEmpty ? null : <MonthSection office={data} />}
      {isEmpty ? null : <ExpiryOutlook office={data} />}
    </Stack>
  );
}

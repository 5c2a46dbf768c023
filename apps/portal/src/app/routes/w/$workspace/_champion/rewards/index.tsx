import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { Page } from '../../../../../../ui/layout/page.tsx';
import { PageHeader } from '../../../../../../ui/layout/page-header.tsx';

/** The catalogue of rewards. */
export const Route = createFileRoute('/w/$workspace/_champion/rewards/')({ component: RewardsRoute });

function RewardsRoute() {
  const { t } = useLingui();
  return (
    <Page title={t`Rewards`}>
      <PageHeader title={t`Rewards`} />
    </Page>
  );
}

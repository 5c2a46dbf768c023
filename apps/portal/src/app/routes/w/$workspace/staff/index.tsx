import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { Page } from '../../../../../ui/layout/page.tsx';
import { PageHeader } from '../../../../../ui/layout/page-header.tsx';

/** What waits for staff, across everything. */
export const Route = createFileRoute('/w/$workspace/staff/')({ component: TodayRoute });

function TodayRoute() {
  const { t } = useLingui();
  return (
    <Page title={t`Today`}>
      <PageHeader title={t`Today`} />
    </Page>
  );
}

import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { Page } from '../../../../../../ui/layout/page.tsx';
import { PageHeader } from '../../../../../../ui/layout/page-header.tsx';

/** The statement of points. */
export const Route = createFileRoute('/w/$workspace/_champion/points/')({ component: PointsRoute });

function PointsRoute() {
  const { t } = useLingui();
  return (
    <Page title={t`Points`}>
      <PageHeader title={t`Points`} />
    </Page>
  );
}

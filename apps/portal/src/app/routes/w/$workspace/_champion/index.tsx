import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { Page } from '../../../../../ui/layout/page.tsx';
import { PageHeader } from '../../../../../ui/layout/page-header.tsx';

/** The champion's home. */
export const Route = createFileRoute('/w/$workspace/_champion/')({ component: HomeRoute });

function HomeRoute() {
  const { t } = useLingui();
  return (
    <Page title={t`Home`}>
      <PageHeader title={t`Home`} />
    </Page>
  );
}

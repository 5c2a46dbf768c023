import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { Page } from '../../../../../../ui/layout/page.tsx';
import { PageHeader } from '../../../../../../ui/layout/page-header.tsx';

/** Betas a champion can join. */
export const Route = createFileRoute('/w/$workspace/_champion/betas/')({ component: BetasRoute });

function BetasRoute() {
  const { t } = useLingui();
  return (
    <Page title={t`Betas`}>
      <PageHeader title={t`Betas`} />
    </Page>
  );
}

import { useLingui } from '@lingui/react/macro';
import { createFileRoute } from '@tanstack/react-router';
import { Page } from '../../../../../../ui/layout/page.tsx';
import { PageHeader } from '../../../../../../ui/layout/page-header.tsx';

/** Every challenge open to the champion. */
export const Route = createFileRoute('/w/$workspace/_champion/challenges/')({ component: ChallengesRoute });

function ChallengesRoute() {
  const { t } = useLingui();
  return (
    <Page title={t`Challenges`}>
      <PageHeader title={t`Challenges`} />
    </Page>
  );
}

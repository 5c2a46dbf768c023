import { useLingui } from '@lingui/react/macro';
import { LoadingState } from '../../ui/feedback/loading-state.tsx';
import { Page } from '../../ui/layout/page.tsx';

/** What a screen shows while its data is on the way. */
export function RoutePending() {
  const { t } = useLingui();
  return (
    <Page title={t`Loading`}>
      <LoadingState shape="page" />
    </Page>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { LinkButton } from '../../ui/actions/link-button.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { Page } from '../../ui/layout/page.tsx';

/** What an address shows that leads nowhere. */
export function RouteNotFound() {
  const { t } = useLingui();
  return (
    <Page title={t`Not found`}>
      <EmptyState
        isWholeScreen
        title={t`There is nothing at this address`}
        actions={<LinkButton to="/">{t`To the start`}</LinkButton>}
      >
        <Trans>The link may be old, or a letter of it was lost. What you look for may have been closed.</Trans>
      </EmptyState>
    </Page>
  );
}

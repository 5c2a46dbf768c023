import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Button } from '../ui/actions/button.tsx';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { Page } from '../ui/layout/page.tsx';

/** The way in where the host's page cannot tell who is there. */
export function SignInByWindow({ onOpen }: { readonly onOpen: () => void }) {
  return (
    <I18nProvider i18n={i18n}>
      <Page title="Rostra">
        <EmptyState
          title={<Trans>Sign in to see the program</Trans>}
          actions={
            <Button variant="primary" onClick={onOpen}>
              <Trans>Sign in</Trans>
            </Button>
          }
        >
          <Trans>A window opens. Sign in there with your e-mail address; then you are back here.</Trans>
        </EmptyState>
      </Page>
    </I18nProvider>
  );
}

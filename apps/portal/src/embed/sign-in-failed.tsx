import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Button } from '../ui/actions/button.tsx';
import { DeniedState } from '../ui/feedback/denied-state.tsx';
import { Page } from '../ui/layout/page.tsx';

/** The host could not show who the visitor is, so that nobody was signed in. */
export function SignInFailed({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <I18nProvider i18n={i18n}>
      <Page title="Rostra">
        <DeniedState
          title={<Trans>You could not be signed in</Trans>}
          actions={
            <Button onClick={onRetry}>
              <Trans>Try again</Trans>
            </Button>
          }
        >
          <Trans>
            This page could not show who you are. Sign in to it, or reload it. If it stays, tell the people who run this
            page.
          </Trans>
        </DeniedState>
      </Page>
    </I18nProvider>
  );
}

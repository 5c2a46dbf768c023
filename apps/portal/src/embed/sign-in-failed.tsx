import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Button } from '../ui/actions/button.tsx';
import { DeniedState } from '../ui/feedback/denied-state.tsx';
import { Page } from '../ui/layout/page.tsx';

/** What `SignInFailed` takes. */
export interface SignInFailedProps {
  /** Whether it is nobody's fault: the program is turned off for now. */
  readonly isPaused?: boolean | undefined;
  readonly onRetry: () => void;
}

/** The host could not show who the visitor is, so that nobody was signed in. */
export function SignInFailed({ isPaused, onRetry }: SignInFailedProps) {
  return (
    <I18nProvider i18n={i18n}>
      <Page title="Rostra">
        <DeniedState
          title={
            isPaused ? <Trans>The program is paused on this page</Trans> : <Trans>You could not be signed in</Trans>
          }
          actions={
            <Button onClick={onRetry}>
              <Trans>Try again</Trans>
            </Button>
          }
        >
          {isPaused ? (
            <Trans>The people who run it have turned it off here for now. It comes back by itself.</Trans>
          ) : (
            <Trans>
              This page could not show who you are. Sign in to it, or reload it. If it stays, tell the people who run
              this page.
            </Trans>
          )}
        </DeniedState>
      </Page>
    </I18nProvider>
  );
}

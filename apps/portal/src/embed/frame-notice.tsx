import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { DeniedState } from '../ui/feedback/denied-state.tsx';
import { Page } from '../ui/layout/page.tsx';

/** What the frame shows when there is no host to speak with: opened by hand, or on a page that is not on the workspace's list. */
export function FrameNotice() {
  return (
    <I18nProvider i18n={i18n}>
      <Page title="Rostra">
        <DeniedState title={<Trans>This program cannot be shown here</Trans>}>
          <Trans>
            This address is meant to stand inside another page, and only on pages that the program has listed. If you
            run this page, look at the allowed origins in the program’s settings.
          </Trans>
        </DeniedState>
      </Page>
    </I18nProvider>
  );
}

import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Button } from '../ui/actions/button.tsx';
import { Notice } from '../ui/feedback/notice.tsx';
import type { EmbedSessionSnapshot } from './embed-session.ts';

/** What `ReconnectNotice` takes. */
export interface ReconnectNoticeProps {
  readonly state: EmbedSessionSnapshot<unknown>['state'];
  readonly isPaused?: boolean | undefined;
  readonly onReconnect: () => void;
}

/** Says that the session is being renewed or was lost. The screen beneath stays as it is, with everything typed. */
export function ReconnectNotice({ state, isPaused, onReconnect }: ReconnectNoticeProps) {
  if (state === 'active' || state === 'connecting') return null;
  return (
    <I18nProvider i18n={i18n}>
      {state === 'reconnecting' ? (
        <Notice tone="progress">
          <Trans>Connecting again. What you typed is kept.</Trans>
        </Notice>
      ) : (
        <Notice
          tone="caution"
          title={
            isPaused ? <Trans>The program is paused on this page</Trans> : <Trans>You are no longer connected</Trans>
          }
          action={
            <Button size="small" onClick={onReconnect}>
              <Trans>Connect again</Trans>
            </Button>
          }
        >
          {isPaused ? (
            <Trans>
              The people who run it have turned it off here for now. What you typed is kept, and the program comes back
              by itself.
            </Trans>
          ) : (
            <Trans>What you typed is kept. If this stays, reload the page or sign in to it again.</Trans>
          )}
        </Notice>
      )}
    </I18nProvider>
  );
}

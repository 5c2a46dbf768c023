import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../actions/button.tsx';
import { IconCloudOff } from '../icons.ts';
import { StateView } from './state-view.tsx';

/** What `ErrorState` takes. */
export interface ErrorStateProps {
  /** What went wrong, as a sentence; the general one when left out. */
  readonly children?: ReactNode;
  /** Tries the same again. */
  readonly onRetry?: () => void;
  /** Finds the line in the server's log. */
  readonly requestId?: string;
  readonly isWholeScreen?: boolean;
}

/** Something that should have been shown could not be: says so, offers another try and a number to quote. */
export function ErrorState({ children, onRetry, requestId, isWholeScreen }: ErrorStateProps) {
  const { t } = useLingui();
  return (
    <StateView
      role="alert"
      title={t`This could not be loaded`}
      isWholeScreen={isWholeScreen}
      picture={<IconCloudOff size={36} stroke={1.5} aria-hidden />}
      actions={onRetry ? <Button onClick={onRetry}>{t`Try again`}</Button> : null}
      reference={requestId ? t`Reference ${requestId}` : undefined}
    >
      {children ?? (
        <Trans>Nothing of yours is lost. Try again; if it stays, tell the people who run this program.</Trans>
      )}
    </StateView>
  );
}

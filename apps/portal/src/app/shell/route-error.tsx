import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { FailureWords } from '../../lib/failure-words.tsx';
import { isRefusedWith } from '../../lib/is-refused-with.ts';
import { readWireError } from '../../lib/wire-error.ts';
import { DeniedState } from '../../ui/feedback/denied-state.tsx';
import { ErrorState } from '../../ui/feedback/error-state.tsx';
import { Page } from '../../ui/layout/page.tsx';

/** What a screen shows when its data could not be had, or when it broke. */
export function RouteError({ error }: ErrorComponentProps) {
  const { t } = useLingui();
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  useEffect(() => reset(), [reset]);
  const refused = readWireError(error);
  if (isRefusedWith(error, 'not-allowed')) {
    return (
      <Page title={t`Not open to you`}>
        <DeniedState isWholeScreen>
          <FailureWords error={error} />
        </DeniedState>
      </Page>
    );
  }
  return (
    <Page title={t`Something went wrong`}>
      <ErrorState isWholeScreen requestId={refused?.requestId} onRetry={() => void router.invalidate()}>
        {refused || isOffline() ? <FailureWords error={error} /> : undefined}
      </ErrorState>
    </Page>
  );
}

function isOffline(): boolean {
  return !navigator.onLine;
}

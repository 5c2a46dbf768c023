import { DeniedState } from '../ui/feedback/denied-state.tsx';
import { ErrorState } from '../ui/feedback/error-state.tsx';
import { errorSentence, isRefusedWith } from './error-messages.ts';
import { readWireError } from './wire-error.ts';

/** What `QueryFailure` takes. */
export interface QueryFailureProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** In place of a part of a screen whose data could not be had: why, and another try where one can help. */
export function QueryFailure({ error, onRetry }: QueryFailureProps) {
  if (isRefusedWith(error, 'not-allowed')) return <DeniedState>{errorSentence(error)}</DeniedState>;
  const refused = readWireError(error);
  return (
    <ErrorState requestId={refused?.requestId} onRetry={onRetry}>
      {errorSentence(error)}
    </ErrorState>
  );
}

import { type ReactNode, useState } from 'react';
import { isRefusedWith } from '../error-messages.ts';
import { useSurface } from '../surface.tsx';
import { ConfirmItIsYou } from './confirm-it-is-you.tsx';
import { ConfirmOutside } from './confirm-outside.tsx';

/** Asks again who somebody is when what they did needs a recent sign-in. */
export interface StepUp {
  /** Give it the error of a call and the call: it asks, and calls again. False for any other error. */
  readonly handle: (error: unknown, retry: () => void) => boolean;
  /** The question while it stands; render it. */
  readonly dialog: ReactNode;
}

/** For whatever the server refuses as `sign-in-not-recent`. Inside another page nobody is asked: it leads to the same screen at top level. */
export function useStepUp(): StepUp {
  const { kind } = useSurface();
  const [waiting, setWaiting] = useState<{ readonly retry: () => void } | null>(null);
  return {
    handle(error, retry) {
      if (!isRefusedWith(error, 'sign-in-not-recent')) return false;
      setWaiting({ retry });
      return true;
    },
    dialog: !waiting ? null : kind === 'embed' ? (
      <ConfirmOutside onClose={() => setWaiting(null)} />
    ) : (
      <ConfirmItIsYou
        onClose={() => setWaiting(null)}
        onConfirmed={() => {
          setWaiting(null);
          waiting.retry();
        }}
      />
    ),
  };
}

import { useLingui } from '@lingui/react/macro';
import type { SignalOutcome } from './signal-list-search.ts';

/** Gives the words for what a signal came to, as a filter says them. */
export function useOutcomeWords(): (outcome: SignalOutcome) => string {
  const { t } = useLingui();
  return (outcome) =>
    ({
      paid: t`Paid`,
      limited: t`Limit reached`,
      unpaid: t`No rule pays`,
      noted: t`Noted`,
      waiting: t`Nobody found yet`,
    })[outcome];
}

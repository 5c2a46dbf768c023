import type { SignalOutcome } from '../signal-list-search.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Which signals. */
export interface SignalFilter {
  readonly search?: string;
  readonly kind?: string;
  readonly source?: string;
  readonly outcome?: SignalOutcome;
  readonly page: number;
}

/** A page of signals, the latest told first. */
export function useSignals(filter: SignalFilter) {
  const trpc = useTRPC();
  return useQuery(trpc.signals.list.queryOptions(filter, { placeholderData: keepPreviousData }));
}

import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshSignals } from './refresh-signals.ts';

/** Enters what a champion did. */
export function useRecordSignal() {
  const trpc = useTRPC();
  const refresh = useRefreshSignals();
  return useMutation(trpc.signals.record.mutationOptions({ onSettled: refresh }));
}

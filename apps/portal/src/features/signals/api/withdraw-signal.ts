import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshSignals } from './refresh-signals.ts';

/** Takes a wrong signal back, with what it paid. */
export function useWithdrawSignal() {
  const trpc = useTRPC();
  const refresh = useRefreshSignals();
  return useMutation(trpc.signals.withdraw.mutationOptions({ onSettled: refresh }));
}

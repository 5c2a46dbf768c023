import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import { useRefreshSignals } from './refresh-signals.ts';

/** Keeps a kind of signal, new or changed. */
export function useSaveSignalKind() {
  const trpc = useTRPC();
  const refresh = useRefreshSignals();
  return useMutation(trpc.signals.saveKind.mutationOptions({ onSettled: refresh }));
}

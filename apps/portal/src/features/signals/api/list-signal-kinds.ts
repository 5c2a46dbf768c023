import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Every kind of signal, and who told any. */
export function useSignalKinds() {
  const trpc = useTRPC();
  return useQuery(trpc.signals.kinds.queryOptions());
}

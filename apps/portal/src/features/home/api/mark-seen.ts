import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Says that home was looked at. Nothing on the screen changes by it, so nothing is asked for again. */
export function useMarkSeen() {
  const trpc = useTRPC();
  return useMutation(trpc.home.markSeen.mutationOptions());
}

import { useMutation } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Joins by a mailed link, or asks to. Not sent again by itself: a link that was taken is no longer good. */
export function useJoin() {
  return useMutation(useTRPC().joining.join.mutationOptions({ retry: false }));
}

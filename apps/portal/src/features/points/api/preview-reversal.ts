import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** What taking an award back would do now. Asked each time the question comes up: points may have been spent since. */
export function useReversalPreview(postingId: string, isWanted: boolean) {
  const trpc = useTRPC();
  return useQuery(
    trpc.points.previewReversal.queryOptions({ postingId }, { enabled: isWanted, staleTime: 0, gcTime: 0 }),
  );
}

import type { PreviewMergeInput } from '@rostra/shared/points/merge-members.contract';
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** What merging two champions would do now. Asked anew each time: points move. */
export function useMergePreview(pair: PreviewMergeInput) {
  const trpc = useTRPC();
  return useQuery(trpc.merges.preview.queryOptions(pair, { staleTime: 0 }));
}

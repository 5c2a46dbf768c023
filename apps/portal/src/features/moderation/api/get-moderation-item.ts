import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** One sent stage with everything needed to judge it. */
export function useModerationItem(submissionStageId: string) {
  const trpc = useTRPC();
  return useQuery(trpc.moderation.get.queryOptions({ submissionStageId }));
}

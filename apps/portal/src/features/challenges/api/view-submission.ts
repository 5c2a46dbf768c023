import { useSuspenseQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** One of the champion's own submissions. The route has fetched it; it is asked for again when it is old. */
export function useSubmission(submissionId: string) {
  const trpc = useTRPC();
  return useSuspenseQuery(trpc.submissions.view.queryOptions({ submissionId })).data;
}

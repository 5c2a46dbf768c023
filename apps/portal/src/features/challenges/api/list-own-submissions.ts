import type { ListOwnSubmissionsInput } from '@rostra/shared/challenges/list-own-submissions.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** The champion's own submissions, those moved last first. */
export function useOwnSubmissions(input: Pick<ListOwnSubmissionsInput, 'show' | 'page'>) {
  const trpc = useTRPC();
  return useQuery(trpc.submissions.mine.queryOptions(input, { placeholderData: keepPreviousData }));
}

import type { ListOpenChallengesInput } from '@rostra/shared/challenges/list-open-challenges.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Cards on one page: full rows of two, three and four. */
const pageSize = 24;

/** Every challenge the champion has to do with. While another page or search is on its way the cards before stay. */
export function useOpenChallenges(input: Pick<ListOpenChallengesInput, 'search' | 'page'>) {
  const trpc = useTRPC();
  return useQuery(trpc.challenges.open.queryOptions({ ...input, pageSize }, { placeholderData: keepPreviousData }));
}

import type { ListChallengesInput } from '@rostra/shared/challenges/list-challenges.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Challenges for staff, those changed last first. While another page or filter is on its way the rows before stay. */
export function useChallengeList(input: Omit<ListChallengesInput, 'pageSize'>) {
  const trpc = useTRPC();
  return useQuery(trpc.challenges.list.queryOptions(input, { placeholderData: keepPreviousData }));
}

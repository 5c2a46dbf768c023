import type { ListJoinRequestsInput } from '@rostra/shared/joining/list-join-requests.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** What the list of people who want to join is narrowed by. */
export type JoinRequestFilter = Pick<ListJoinRequestsInput, 'state' | 'page' | 'search'>;

/** A page of people who want to join; nothing is asked while there is no filter. */
export function useJoinRequests(filter: JoinRequestFilter) {
  return useQuery(useTRPC().joining.requests.queryOptions(filter, { placeholderData: keepPreviousData }));
}

import type { ListSessionsInput } from '@rostra/shared/sessions/list-sessions.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Where the caller is signed in. */
export function useSessions({ page }: Pick<ListSessionsInput, 'page'>) {
  return useQuery(useTRPC().sessions.list.queryOptions({ page }, { placeholderData: keepPreviousData }));
}

import type { ListEnrolmentsInput } from '@rostra/shared/betas/list-enrolments.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Who is in a beta, who waits, who has left. */
export function useEnrolments(input: Omit<ListEnrolmentsInput, 'pageSize'>) {
  const trpc = useTRPC();
  return useQuery(trpc.betas.enrolments.queryOptions(input, { placeholderData: keepPreviousData }));
}

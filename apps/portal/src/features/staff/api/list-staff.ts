import type { ListStaffInput } from '@rostra/shared/staff/list-staff.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** The team and who is invited to it. While another page or filter is on its way the rows before stay. */
export function useStaff(input: Omit<ListStaffInput, 'pageSize'>) {
  return useQuery(useTRPC().staff.list.queryOptions(input, { placeholderData: keepPreviousData }));
}

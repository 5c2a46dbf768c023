import type { ListStaffInput } from '@rostra/shared/staff/list-staff.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** The team and who is invited to it. While another page or filter is on its way the rows before stay. */
export function useStaff(input: Omit<ListStaffInput, 'pageSize' | 'id'>) {
  return useQuery(useTRPC().staff.list.queryOptions(input, { placeholderData: keepPreviousData }));
}

/** One of the team, whatever the list beside shows; nothing is asked while nobody is open or the list has them. */
export function useStaffPerson(id: string | undefined) {
  const query = useTRPC().staff.list.queryOptions({ id }, { enabled: id !== undefined });
  const { data } = useQuery(query);
  return data?.rows.find((row) => row.id === id);
}

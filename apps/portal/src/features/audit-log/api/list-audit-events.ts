import type { ListAuditEventsInput } from '@rostra/shared/audit/list-audit-events.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** The audit log, newest first. While another page or filter is on its way the rows before stay. */
export function useAuditEvents(input: Omit<ListAuditEventsInput, 'pageSize'>) {
  const trpc = useTRPC();
  return useQuery(trpc.audit.list.queryOptions({ ...input, pageSize: 50 }, { placeholderData: keepPreviousData }));
}

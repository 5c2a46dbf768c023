import { getAuditChainOutput } from '@rostra/shared/audit/get-audit-chain.contract';
import { listAuditEventsInput, listAuditEventsOutput } from '@rostra/shared/audit/list-audit-events.contract';
import { listAuditFiltersOutput } from '@rostra/shared/audit/list-audit-filters.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { getAuditChain } from './queries/get-audit-chain.ts';
import { listAuditEvents } from './queries/list-audit-events.ts';
import { listAuditFilters } from './queries/list-audit-filters.ts';

/** The audit log, for administrators. */
export const auditRouter = router({
  list: memberProcedure
    .input(listAuditEventsInput)
    .output(listAuditEventsOutput)
    .query(({ ctx, input }) => ctx.read((scope) => listAuditEvents(scope, input))),
  filters: memberProcedure.output(listAuditFiltersOutput).query(({ ctx }) => ctx.read(listAuditFilters)),
  chain: memberProcedure.output(getAuditChainOutput).query(({ ctx }) => ctx.read(getAuditChain)),
});

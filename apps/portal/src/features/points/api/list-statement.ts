import type { ListStatementInput } from '@rostra/shared/points/list-statement.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import type { StatementOwner } from '../statement-owner.ts';

/** Lines of a statement. While another page or filter is on its way the lines before stay. */
export function useStatement(owner: StatementOwner, filter: Omit<ListStatementInput, 'pageSize'>) {
  const trpc = useTRPC();
  const isOwn = owner.kind === 'own';
  const own = useQuery(
    trpc.points.statement.queryOptions(filter, { enabled: isOwn, placeholderData: keepPreviousData }),
  );
  const memberId = isOwn ? '' : owner.memberId;
  const theirs = useQuery(
    trpc.points.statementOf.queryOptions(
      { ...filter, memberId },
      { enabled: !isOwn, placeholderData: keepPreviousData },
    ),
  );
  return isOwn ? own : theirs;
}

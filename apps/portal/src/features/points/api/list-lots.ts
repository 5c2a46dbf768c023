import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import type { StatementOwner } from '../statement-owner.ts';

const pageSize = 10;

/** Points to spend by the day they expire. While another page is on its way the one before stays. */
export function useLots(owner: StatementOwner, page: number) {
  const trpc = useTRPC();
  const isOwn = owner.kind === 'own';
  const placeholderData = keepPreviousData;
  const own = useQuery(trpc.points.lots.queryOptions({ page, pageSize }, { enabled: isOwn, placeholderData }));
  const memberId = isOwn ? '' : owner.memberId;
  const theirs = useQuery(
    trpc.points.lotsOf.queryOptions({ page, pageSize, memberId }, { enabled: !isOwn, placeholderData }),
  );
  return isOwn ? own : theirs;
}

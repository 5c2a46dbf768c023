import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import type { StatementOwner } from '../statement-owner.ts';

/** Why a line is on the statement. */
export function useExplainedPosting(owner: StatementOwner, postingId: string) {
  const trpc = useTRPC();
  const isOwn = owner.kind === 'own';
  const own = useQuery(trpc.points.explain.queryOptions({ postingId }, { enabled: isOwn }));
  const theirs = useQuery(trpc.points.explainOf.queryOptions({ postingId }, { enabled: !isOwn }));
  return isOwn ? own : theirs;
}

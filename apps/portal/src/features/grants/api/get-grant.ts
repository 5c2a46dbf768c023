import type { Grant } from '@rostra/shared/points/grant.schema';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** One grant, wherever it stands in the list; what a row of the list says of it stands until it is there. */
export function useGrant(grantId: string | undefined, row: Grant | undefined) {
  const trpc = useTRPC();
  return useQuery(
    trpc.grants.get.queryOptions(grantId === undefined ? skipToken : { grantId }, { placeholderData: row }),
  );
}

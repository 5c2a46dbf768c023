import type { GetHomeOutput } from '@rostra/shared/home/get-home.contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTRPC, useTRPCClient } from '../../../lib/trpc.ts';

/** After this long a look at home is another visit, with news of its own. */
const visitMs = 30 * 60_000;

/**
 * The champion's home. While a visit lasts, asking again counts news from the same moment and keeps the welcome, so that nothing
 * disappears under the eyes of whoever reads it.
 */
export function useHome() {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queryClient = useQueryClient();
  const queryKey = trpc.home.get.queryKey({});
  return useQuery({
    queryKey,
    queryFn: async ({ signal }): Promise<GetHomeOutput> => {
      const before = queryClient.getQueryData(queryKey);
      const isSameVisit = before !== undefined && Date.now() - Date.parse(before.asOf) < visitMs;
      if (!isSameVisit) return client.home.get.query({}, { signal });
      const home = await client.home.get.query({ since: before.since }, { signal });
      return { ...home, isFirstVisit: before.isFirstVisit };
    },
  });
}

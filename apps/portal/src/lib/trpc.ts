import type { AppRouter } from '@rostra/api/router';
import { createTRPCContext } from '@trpc/tanstack-react-query';

/**
 * The API in components: `const trpc = useTRPC()`, then `useQuery(trpc.challenges.list.queryOptions(input))` or
 * `useMutation(trpc.challenges.submit.mutationOptions())`. Called from a feature's `api/` only.
 */
export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();

import type { CurrentSessionOutput } from '@rostra/shared/identity/current-session.contract';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTRPC } from './trpc.ts';

/** Who is signed in, where, and how the workspace looks. The route above has made sure that somebody is. */
export function useSession(): CurrentSessionOutput {
  const trpc = useTRPC();
  return useSuspenseQuery(trpc.session.current.queryOptions(undefined, { staleTime: 60_000 })).data;
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Ends one of the caller's own sessions. */
export function useEndSession() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries(trpc.sessions.list.pathFilter());
  return useMutation(trpc.sessions.end.mutationOptions({ onSuccess }));
}

/** Ends every session of the caller but this one. */
export function useEndOtherSessions() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries(trpc.sessions.list.pathFilter());
  return useMutation(trpc.sessions.endOthers.mutationOptions({ onSuccess }));
}

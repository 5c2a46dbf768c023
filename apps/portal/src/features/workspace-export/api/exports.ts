import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

const WHILE_RUNNING_MS = 2_000;

/** The export that was asked for last; looked at every two seconds while it is being written. */
export function useLatestExport() {
  return useQuery(
    useTRPC().workspaceExports.latest.queryOptions(undefined, {
      refetchInterval: ({ state }) =>
        state.data?.state === 'queued' || state.data?.state === 'running' ? WHILE_RUNNING_MS : false,
    }),
  );
}

/** Asks whether an export would be handed out now: refused as fetching it would be, where a browser shows no refusal. */
export function useCheckExport() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (exportId: string) =>
      queryClient.fetchQuery({ ...trpc.workspaceExports.check.queryOptions({ exportId }), staleTime: 0, retry: false }),
  });
}

/** Asks for an export. */
export function useStartExport() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const onSettled = () => queryClient.invalidateQueries(trpc.workspaceExports.latest.queryFilter());
  return useMutation(trpc.workspaceExports.start.mutationOptions({ onSettled }));
}

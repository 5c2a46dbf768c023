import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Everything an administrator sets for the whole workspace. */
export function useWorkspaceSettings() {
  return useQuery(useTRPC().workspace.settings.queryOptions());
}

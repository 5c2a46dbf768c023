import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** The workspace's settings, of which this feature shows the look. */
export function useBranding() {
  return useQuery(useTRPC().workspace.settings.queryOptions());
}

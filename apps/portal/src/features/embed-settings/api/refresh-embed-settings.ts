import { useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Reads the settings anew; the change is done once they are here. */
export function useRefreshEmbedSettings(): () => Promise<void> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries(trpc.embed.settings.queryFilter());
}

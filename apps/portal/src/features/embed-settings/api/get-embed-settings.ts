import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Where and how the portal may be embedded. For administrators. */
export function useEmbedSettings() {
  return useQuery(useTRPC().embed.settings.queryOptions());
}

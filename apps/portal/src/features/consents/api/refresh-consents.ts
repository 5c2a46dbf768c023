import { useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Has everything about texts and agreements read again. */
export function useRefreshConsents(): () => Promise<void> {
  const queryClient = useQueryClient();
  const trpc = useTRPC();
  return () => queryClient.invalidateQueries({ queryKey: trpc.consents.pathKey() });
}

import { useQueryClient } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Has everything about personal data read again. */
export function useRefreshPrivacy(): () => Promise<void> {
  const queryClient = useQueryClient();
  const trpc = useTRPC();
  return () => queryClient.invalidateQueries({ queryKey: trpc.privacy.pathKey() });
}

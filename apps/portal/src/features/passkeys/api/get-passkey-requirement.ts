import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Whether staff need a passkey, and how many have one. */
export function usePasskeyRequirement() {
  return useQuery(useTRPC().passkeys.requirement.queryOptions());
}

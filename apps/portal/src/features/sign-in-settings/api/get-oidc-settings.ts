import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** The identity providers, without their secrets. For administrators. */
export function useOidcSettings() {
  return useQuery(useTRPC().oidc.settings.queryOptions());
}

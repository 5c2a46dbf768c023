import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** The caller's own accounts at identity providers. */
export function useOwnProviderLinks() {
  return useQuery(useTRPC().oidc.ownLinks.queryOptions());
}

/** Somebody's accounts at identity providers, for administrators. */
export function useProviderLinks(memberId: string) {
  return useQuery(useTRPC().oidc.links.queryOptions({ memberId }));
}

import { useQuery } from '@tanstack/react-query';
import type { OidcConnection } from '@rostra/shared/oidc/oidc-connection.schema';
import { useTRPC } from '../../../lib/trpc.ts';

/** Tries a stored connection, when asked for; what was found is dropped when the connection changes. */
export function useTryOidcConnection({ audience }: Pick<OidcConnection, 'audience'>) {
  return useQuery(useTRPC().oidc.try.queryOptions({ audience }, { enabled: false, retry: false, gcTime: 0 }));
}

import type { AppRouter } from '@rostra/api/router';
import { callsAtOnceMax } from '@rostra/shared/batching/calls-at-once-max';
import { QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink, splitLink, type TRPCClient } from '@trpc/client';
import { createTRPCOptionsProxy, type TRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { readWireError } from './wire-error.ts';

/** Sends a request for us. The portal uses the browser's own; an embedded frame adds its bearer token (see embed/). */
export type Send = (url: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Everything that talks to the API, made once per document. */
export interface ApiClient {
  readonly queryClient: QueryClient;
  readonly trpcClient: TRPCClient<AppRouter>;
  /** Query and mutation options outside React, for routes: `context.api.trpc.session.current.queryOptions()`. */
  readonly trpc: TRPCOptionsProxy<AppRouter>;
}

/** Queries whose input lets somebody in. They go by POST: an address stands in the logs of every proxy on the way, a body does not. */
const bringsSecret: ReadonlySet<string> = new Set([
  'identity.passkeyOptions',
  'identity.newPasskeyOptions',
  'joining.look',
  'staff.invitation',
]);

/** Connects the cache and the tRPC client. */
export function createApiClient(send: Send): ApiClient {
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: { staleTime: 20_000, retry: mayTryAgain, refetchOnWindowFocus: true },
      // Every mutation carries an idempotency key, so that sending it again after a broken line cannot do it twice.
      mutations: { retry: mayTryAgain },
    },
  });
  const transport = { url: '/trpc', fetch: send, maxURLLength: 4000, maxItems: callsAtOnceMax };
  const trpcClient = createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: ({ path }) => bringsSecret.has(path),
        true: httpBatchLink({ ...transport, methodOverride: 'POST' }),
        false: httpBatchLink(transport),
      }),
    ],
  });
  return { queryClient, trpcClient, trpc: createTRPCOptionsProxy<AppRouter>({ client: trpcClient, queryClient }) };
}

/** Twice more when no answer came at all. An answer, also a refusal, is final. */
function mayTryAgain(failures: number, error: unknown): boolean {
  return failures < 2 && readWireError(error) === null;
}

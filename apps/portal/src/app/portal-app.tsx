import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import type { ApiClient } from '../lib/api-client.ts';
import { type Surface, SurfaceProvider } from '../lib/surface.tsx';
import { TRPCProvider } from '../lib/trpc.ts';
import { ToastProvider } from '../ui/feedback/toast-provider.tsx';
import type { PortalRouter } from './create-portal-router.ts';

/** What `PortalApp` takes; made once per document. */
export interface PortalAppProps {
  readonly api: ApiClient;
  readonly surface: Surface;
  readonly router: PortalRouter;
}

/** The whole portal with everything its screens stand on: words, data, surface, routes. */
export function PortalApp({ api, surface, router }: PortalAppProps) {
  return (
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={api.queryClient}>
        <TRPCProvider queryClient={api.queryClient} trpcClient={api.trpcClient}>
          <SurfaceProvider surface={surface}>
            <ToastProvider>
              <RouterProvider router={router} />
            </ToastProvider>
          </SurfaceProvider>
        </TRPCProvider>
      </QueryClientProvider>
    </I18nProvider>
  );
}

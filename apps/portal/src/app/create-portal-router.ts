import { createRouter, type RouterHistory } from '@tanstack/react-router';
import type { RouterContext } from './router-context.ts';
import { routeTree } from './route-tree.gen.ts';
import { RouteError } from './shell/route-error.tsx';
import { RouteNotFound } from './shell/route-not-found.tsx';
import { RoutePending } from './shell/route-pending.tsx';

/** Makes the router. The portal at top level keeps its place in the address; an embedded frame brings a history in memory. */
export function createPortalRouter(context: RouterContext, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context,
    history,
    defaultPreload: 'intent',
    // Data is kept by the query cache, which knows when it is old.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    defaultPendingMinMs: 300,
    scrollRestoration: history === undefined,
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: RouteNotFound,
    defaultPendingComponent: RoutePending,
  });
}

/** The router's type, from which links know every path. */
export type PortalRouter = ReturnType<typeof createPortalRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: PortalRouter;
  }
}

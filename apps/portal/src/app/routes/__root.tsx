import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import type { RouterContext } from '../router-context.ts';
import { useFocusOnNavigation } from '../shell/use-focus-on-navigation.ts';

/** The root of every screen. Which frame stands around a screen is the business of the layouts below it. */
export const Route = createRootRouteWithContext<RouterContext>()({ component: RootRoute });

function RootRoute() {
  useFocusOnNavigation();
  return <Outlet />;
}

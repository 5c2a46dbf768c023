import { identityRouter, sessionRouter } from './features/identity/index.ts';
import { workspaceRouter } from './features/workspace/index.ts';
import { router } from './trpc/init.ts';

/** Every procedure that exists. */
export const appRouter = router({
  identity: identityRouter,
  session: sessionRouter,
  workspace: workspaceRouter,
});

/** What the portal sees of the API: its type, and nothing else. */
export type AppRouter = typeof appRouter;

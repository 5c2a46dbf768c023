import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { SignInScreen } from '../../../../../features/sign-in/components/sign-in-screen.tsx';
import { type DemoRole, demoRoleOf } from '../../../../../features/sign-in/demo-role.ts';
import { type SignInProblem, signInProblemOf } from '../../../../../features/sign-in/sign-in-problem.ts';

const workspaceRoute = getRouteApi('/w/$workspace');

/** What the address says: where to go afterwards, whom of the demonstration to be at once, and why a provider led back here. */
interface SignInSearch {
  readonly returnTo?: string;
  readonly as?: DemoRole;
  readonly problem?: SignInProblem;
}

/** Signing in at top level. `returnTo` is a path of this workspace. */
export const Route = createFileRoute('/w/$workspace/sign-in/')({
  validateSearch: ({ returnTo, as, problem }: Record<string, unknown>): SignInSearch => {
    const role = demoRoleOf(as);
    return {
      ...(typeof returnTo === 'string' && returnTo.startsWith('/w/') ? { returnTo } : {}),
      ...(role ? { as: role } : {}),
      problem: signInProblemOf(problem),
    };
  },
  component: SignInRoute,
});

function SignInRoute() {
  const { returnTo, as, problem } = Route.useSearch();
  return <SignInScreen face={workspaceRoute.useLoaderData()} returnTo={returnTo} as={as} problem={problem} />;
}

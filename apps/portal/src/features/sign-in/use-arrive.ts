import type { ConfirmSignInOutput } from '@rostra/shared/identity/confirm-sign-in.contract';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';

/** Where somebody wants to be once they are signed in. */
export interface Destination {
  readonly workspace: string;
  /** The address they came from, if they were sent here from one. */
  readonly returnTo?: string | undefined;
}

/**
 * Leads whoever has just signed in to where they wanted to be: back to the address they came from if it is of this workspace, else champions home and
 * staff to the console. What the cache knew of somebody else is dropped, and the address with the link's secret leaves the history.
 */
export function useArrive({ workspace, returnTo }: Destination): (answer: ConfirmSignInOutput) => void {
  const router = useRouter();
  const queryClient = useQueryClient();
  return ({ role }) => {
    queryClient.clear();
    if (returnTo !== undefined && isOfWorkspace(returnTo, workspace)) return router.history.replace(returnTo);
    const to = role === 'champion' ? '/w/$workspace' : '/w/$workspace/staff';
    void router.navigate({ to, params: { workspace }, replace: true });
  };
}

function isOfWorkspace(path: string, workspace: string): boolean {
  const home = `/w/${workspace}`;
  return (path === home || path.startsWith(`${home}/`)) && !path.startsWith(`${home}/sign-in`);
}

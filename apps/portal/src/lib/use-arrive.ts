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
 * staff to the console. Who still has to show a passkey is led there first; the ticket stands behind the hash sign, which browsers send to nobody. What
 * the cache knew of somebody else is dropped, and the address with the link's secret leaves the history.
 */
export function useArrive({ workspace, returnTo }: Destination): (answer: ConfirmSignInOutput) => void {
  const router = useRouter();
  const queryClient = useQueryClient();
  return ({ role, secondStep }) => {
    queryClient.clear();
    if (secondStep) {
      const { kind, ticket: hash } = secondStep;
      const to = kind === 'passkey' ? '/w/$workspace/sign-in/passkey' : '/w/$workspace/sign-in/new-passkey';
      return void router.navigate({ to, params: { workspace }, search: { returnTo }, hash, replace: true });
    }
    if (returnTo !== undefined && isOfWorkspace(returnTo, workspace)) return router.history.replace(returnTo);
    const to = role === 'champion' ? '/w/$workspace' : '/w/$workspace/staff';
    void router.navigate({ to, params: { workspace }, replace: true });
  };
}

function isOfWorkspace(path: string, workspace: string): boolean {
  const home = `/w/${workspace}`;
  return (path === home || path.startsWith(`${home}/`)) && !path.startsWith(`${home}/sign-in`);
}

import { useSession } from '../../lib/use-session.ts';

/** Whether the person sees champions of own accounts alone: customer success managers, who read and change nothing. */
export function useIsOwnAccountsOnly(): boolean {
  return useSession().member.role === 'csm';
}

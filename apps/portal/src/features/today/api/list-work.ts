import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** The most lines of one kind: a list to work through, not the whole of it; each kind has a queue of its own. */
const linesMax = 20;
/** Others work on the same things: they are asked for again this often while the list is looked at. */
const refreshMs = 60_000;

/**
 * What waits for staff, kind by kind and each what is due first: sent stages, redemptions, points that need a second person, waitlists with a free seat. Asked for together,
 * answered apart, so that one that fails hides nothing of the others. `isOn` is off for roles that none of it is open to.
 */
export function useWork(isOn: boolean) {
  const trpc = useTRPC();
  const options = { enabled: isOn, refetchInterval: refreshMs };
  return {
    submissions: useQuery(trpc.moderation.queue.queryOptions({ pageSize: linesMax }, options)),
    redemptions: useQuery(trpc.redemptions.queue.queryOptions({ pageSize: linesMax }, options)),
    grants: useQuery(trpc.grants.list.queryOptions({ state: 'waiting', pageSize: linesMax }, options)),
    waitlists: useQuery(trpc.betas.waitlists.queryOptions(undefined, options)),
  };
}

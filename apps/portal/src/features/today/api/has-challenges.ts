import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Whether the program has any challenge at all; undefined until it is known, and while nobody asks. */
export function useHasChallenges(isOn: boolean): boolean | undefined {
  const trpc = useTRPC();
  const list = useQuery(trpc.challenges.list.queryOptions({ pageSize: 1 }, { enabled: isOn }));
  return list.data && list.data.total > 0;
}

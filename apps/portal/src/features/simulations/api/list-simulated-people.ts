import type { ListSimulatedPeopleInput } from '@rostra/shared/simulations/list-simulated-people.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** What a trial found of people. While another page or filter is on its way the people before stay. */
export function useSimulatedPeople(input: Omit<ListSimulatedPeopleInput, 'pageSize'>) {
  const trpc = useTRPC();
  return useQuery(
    trpc.simulations.people.queryOptions({ ...input, pageSize: 25 }, { placeholderData: keepPreviousData }),
  );
}

import type { ListCorrectionsInput } from '@rostra/shared/points-office/list-corrections.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** A page of what was put right by hand in a quarter. */
export function useCorrections(wish: Partial<ListCorrectionsInput>) {
  const trpc = useTRPC();
  return useQuery(trpc.pointsOffice.corrections.queryOptions(wish, { placeholderData: keepPreviousData }));
}

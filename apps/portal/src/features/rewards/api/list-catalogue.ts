import type { ListCatalogueInput } from '@rostra/shared/rewards/list-catalogue.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Cards on one page: full rows of two, three and four. */
export const cataloguePageSize = 24;

/** The catalogue as the champion sees it. While another page or filter is on its way the cards before stay. */
export function useCatalogue(input: Omit<ListCatalogueInput, 'pageSize'>) {
  const trpc = useTRPC();
  const options = trpc.rewards.catalogue.queryOptions(
    { ...input, pageSize: cataloguePageSize },
    { placeholderData: keepPreviousData },
  );
  return useQuery(options);
}

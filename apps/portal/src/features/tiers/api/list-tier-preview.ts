import type { ListTierPreviewInput } from '@rostra/shared/tiers/list-tier-preview.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Who would move under the draft, once that was worked out. Never from the cache: it may be of the preview before, or from the middle of this one. */
export function useTierPreview(input: Partial<Pick<ListTierPreviewInput, 'page' | 'outcome' | 'search'>>) {
  const trpc = useTRPC();
  return useQuery(
    trpc.tiers.previewPeople.queryOptions(input, {
      placeholderData: keepPreviousData,
      gcTime: 0,
      refetchOnMount: 'always',
    }),
  );
}

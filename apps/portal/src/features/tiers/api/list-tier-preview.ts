import type { ListTierPreviewInput } from '@rostra/shared/tiers/list-tier-preview.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Who would move under the draft, once that was worked out. */
export function useTierPreview(input: Pick<ListTierPreviewInput, 'page' | 'outcome'>) {
  const trpc = useTRPC();
  return useQuery(trpc.tiers.previewPeople.queryOptions(input, { placeholderData: keepPreviousData }));
}

import type { PreviewAwardInput } from '@rostra/shared/rules/preview-award.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** What a deed would pay today and with the draft. While another is reckoned the one before stays. */
export function useAwardPreview(input: PreviewAwardInput) {
  const trpc = useTRPC();
  return useQuery(trpc.rules.preview.queryOptions(input, { placeholderData: keepPreviousData }));
}

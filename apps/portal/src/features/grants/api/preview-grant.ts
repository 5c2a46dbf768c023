import type { PreviewGrantInput } from '@rostra/shared/points/preview-grant.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** What points by hand would come to; asked for once there is something to give. While another is reckoned the one before stays. */
export function useGrantPreview(input: PreviewGrantInput, isWanted: boolean) {
  const trpc = useTRPC();
  return useQuery(trpc.grants.preview.queryOptions(input, { enabled: isWanted, placeholderData: keepPreviousData }));
}

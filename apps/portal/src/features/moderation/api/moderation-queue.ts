import type { ModerationQueueInput } from '@rostra/shared/challenges/moderation-queue.contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Others work on the same queue: it is asked again this often while it is looked at. */
const refreshMs = 30_000;

/** What champions sent, what was promised first coming first. While another page or filter is on its way the rows before stay. */
export function useModerationQueue(input: Omit<ModerationQueueInput, 'pageSize'>) {
  const trpc = useTRPC();
  return useQuery(
    trpc.moderation.queue.queryOptions(input, { placeholderData: keepPreviousData, refetchInterval: refreshMs }),
  );
}

import type { RedemptionQueuePart } from '@rostra/shared/rewards/list-redemption-queue.contract';
import { readPage, readWords } from './catalogue-search.ts';

/** What the address of the queue holds. */
export interface RedemptionQueueSearch {
  readonly part?: RedemptionQueuePart;
  readonly q?: string;
  readonly page?: number;
  /** The redemption whose detail stands beside the list. */
  readonly open?: string;
}

const parts = ['waiting', 'requested', 'approved', 'over'] as const satisfies readonly RedemptionQueuePart[];
const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Takes what is usable from an address; what is not is overlooked. */
export function readRedemptionQueueSearch(search: Record<string, unknown>): RedemptionQueueSearch {
  return {
    part: parts.find((part) => part === search.part),
    q: readWords(search.q),
    page: readPage(search.page),
    open: typeof search.open === 'string' && id.test(search.open) ? search.open : undefined,
  };
}

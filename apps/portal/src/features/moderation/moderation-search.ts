import type { ModerationState } from '@rostra/shared/challenges/moderation-queue.contract';

/** What the address of the queue holds: filters, page, and what stands open beside it. */
export interface ModerationSearch {
  readonly q?: string;
  readonly state?: ModerationState;
  /** Id of a challenge. */
  readonly challenge?: string;
  readonly page?: number;
  /** Id of the sent stage that is open. */
  readonly item?: string;
}

const states = ['submitted', 'changes-requested', 'approved', 'declined'] as const;
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Takes what is usable from an address; what is not is overlooked. */
export function readModerationSearch(search: Record<string, unknown>): ModerationSearch {
  const page = Number(search.page);
  const state = states.find((each) => each === search.state);
  return {
    q: typeof search.q === 'string' && search.q !== '' ? search.q.slice(0, 200) : undefined,
    state: state === 'submitted' ? undefined : state,
    challenge: idIn(search.challenge),
    page: Number.isInteger(page) && page > 1 && page <= 100_000 ? page : undefined,
    item: idIn(search.item),
  };
}

function idIn(value: unknown): string | undefined {
  return typeof value === 'string' && uuid.test(value) ? value : undefined;
}

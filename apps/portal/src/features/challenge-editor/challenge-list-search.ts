import type { ListChallengesInput } from '@rostra/shared/challenges/list-challenges.contract';

/** What the address of the list holds. Read by hand: the contract's schema would bring the validation library into every first load. */
export interface ChallengeListSearch {
  readonly q?: string;
  readonly state?: ListChallengesInput['state'];
  readonly kind?: ListChallengesInput['kind'];
  readonly page?: number;
}

const states = ['draft', 'published', 'closed'] as const;
const kinds = ['review', 'reference-call', 'case-study', 'talk'] as const;

/** Takes what is usable from an address; what is not is overlooked. */
export function readChallengeListSearch(search: Record<string, unknown>): ChallengeListSearch {
  const page = Number(search.page);
  return {
    q: typeof search.q === 'string' && search.q !== '' ? search.q.slice(0, 200) : undefined,
    state: states.find((state) => state === search.state),
    kind: kinds.find((kind) => kind === search.kind),
    page: Number.isInteger(page) && page > 1 && page <= 100_000 ? page : undefined,
  };
}

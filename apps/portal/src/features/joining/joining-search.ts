/** Parts of the screen: who waits, what came of the rest, and the domains that let people in by themselves. */
export const joiningParts = ['waiting', 'approved', 'declined', 'domains'] as const;

/** A part of the screen. */
export type JoiningPart = (typeof joiningParts)[number];

/** What the address of the screen holds. */
export interface JoiningSearch {
  readonly part?: JoiningPart | undefined;
  readonly q?: string | undefined;
  readonly page?: number | undefined;
  /** The request whose detail stands beside the list. */
  readonly open?: string | undefined;
}

const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Takes what is usable from an address; what is not is overlooked. */
export function readJoiningSearch({ part, q, page, open }: Record<string, unknown>): JoiningSearch {
  return {
    part: joiningParts.find((known) => known === part && known !== 'waiting'),
    q: typeof q === 'string' && q !== '' ? q.slice(0, 100) : undefined,
    page: typeof page === 'number' && Number.isInteger(page) && page > 1 && page <= 100_000 ? page : undefined,
    open: typeof open === 'string' && id.test(open) ? open : undefined,
  };
}

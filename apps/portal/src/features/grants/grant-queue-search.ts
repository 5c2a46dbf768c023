/** Parts of the screen: what waits, and what came of the rest. */
export const grantQueueParts = ['waiting', 'granted', 'declined', 'withdrawn'] as const;

/** A part of the screen. */
export type GrantQueuePart = (typeof grantQueueParts)[number];

/** What the address of the screen holds. */
export interface GrantQueueSearch {
  readonly part?: GrantQueuePart;
  /** Part of a name or a reason. */
  readonly q?: string;
  readonly page?: number;
  /** The grant whose detail stands beside the list. */
  readonly open?: string;
}

const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Takes what is usable from an address; what is not is overlooked. */
export function readGrantQueueSearch({ part, q, page, open }: Record<string, unknown>): GrantQueueSearch {
  return {
    part: grantQueueParts.find((known) => known === part && known !== 'waiting'),
    q: typeof q === 'string' || typeof q === 'number' ? String(q).trim().slice(0, 100) || undefined : undefined,
    page: typeof page === 'number' && Number.isInteger(page) && page > 1 && page <= 100_000 ? page : undefined,
    open: typeof open === 'string' && id.test(open) ? open : undefined,
  };
}

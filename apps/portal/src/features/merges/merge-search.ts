/** What the address of the screen holds. */
export interface MergeSearch {
  /** Words that the other one is searched by. */
  readonly q?: string;
  /** The other one. */
  readonly other?: string;
  /** Whether the other one stays, and not the one whose page this began on. */
  readonly keep?: 'other';
}

const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Takes what is usable from an address; what is not is overlooked. */
export function readMergeSearch({ q, other, keep }: Record<string, unknown>): MergeSearch {
  return {
    q: typeof q === 'string' && q.trim() !== '' ? q.slice(0, 100) : undefined,
    other: typeof other === 'string' && id.test(other) ? other : undefined,
    keep: keep === 'other' ? 'other' : undefined,
  };
}

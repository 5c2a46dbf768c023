import type { OutlierKind } from '@rostra/shared/points-office/list-outliers.contract';

/** Parts of the screen; the first stands when the address names none. */
export const officeParts = ['overview', 'prices', 'outliers', 'corrections'] as const;

/** A part of the screen. */
export type OfficePart = (typeof officeParts)[number];

/** What makes earning worth a look, in the order of the filter. */
export const findingKinds: readonly OutlierKind[] = ['fast-earner', 'same-approver', 'burst'];

/** What the address of the screen holds. */
export interface OfficeSearch {
  readonly part?: OfficePart;
  /** Of what is worth a look. */
  readonly kind?: OutlierKind;
  /** What somebody has looked at, in place of what is open. */
  readonly seen?: true;
  readonly by?: 'rule';
  /** The deed whose months stand under the list. */
  readonly deed?: string;
  readonly page?: number;
}

/** Takes what is usable from an address; what is not is overlooked. */
export function readOfficeSearch({ part, kind, seen, by, deed, page }: Record<string, unknown>): OfficeSearch {
  return {
    part: officeParts.find((known) => known === part && known !== 'overview'),
    kind: findingKinds.find((known) => known === kind),
    seen: seen === true ? seen : undefined,
    by: by === 'rule' ? by : undefined,
    deed: typeof deed === 'string' && deed !== '' && deed.length <= 200 ? deed : undefined,
    page: typeof page === 'number' && Number.isInteger(page) && page > 1 && page <= 100_000 ? page : undefined,
  };
}

import type { CorrectionKind } from '@rostra/shared/points-office/list-corrections.contract';
import type { OutlierKind } from '@rostra/shared/points-office/list-outliers.contract';

/** Parts of the screen; the first stands when the address names none. */
export const officeParts = ['overview', 'prices', 'outliers', 'corrections'] as const;

/** A part of the screen. */
export type OfficePart = (typeof officeParts)[number];

/** What makes earning worth a look, in the order of the filter. */
export const findingKinds: readonly OutlierKind[] = ['fast-earner', 'same-approver', 'burst'];

/** What corrects the ledger by hand, in the order of the filter. */
export const correctionKinds: readonly CorrectionKind[] = ['reversal', 'grant'];

const quarterForm = /^20\d\d-Q[1-4]$/;

/** What the address of the screen holds. */
export interface OfficeSearch {
  readonly part?: OfficePart;
  /** `2026-Q3`, for every part that is about a stretch of time; the running one without. */
  readonly quarter?: string;
  /** Of what is worth a look. */
  readonly kind?: OutlierKind;
  /** What somebody has looked at, in place of what is open. */
  readonly seen?: true;
  readonly by?: 'rule';
  /** The deed whose months stand under the list. */
  readonly deed?: string;
  /** Of corrections. */
  readonly what?: CorrectionKind;
  /** Part of the name of a champion or an account. */
  readonly q?: string;
  readonly page?: number;
}

/** Takes what is usable from an address; what is not is overlooked. */
export function readOfficeSearch({ page, ...search }: Record<string, unknown>): OfficeSearch {
  const { part, quarter, kind, seen, by, deed, what, q } = search;
  return {
    part: officeParts.find((known) => known === part && known !== 'overview'),
    quarter: typeof quarter === 'string' && quarterForm.test(quarter) ? quarter : undefined,
    kind: findingKinds.find((known) => known === kind),
    seen: seen === true ? seen : undefined,
    by: by === 'rule' ? by : undefined,
    deed: typeof deed === 'string' && deed !== '' && deed.length <= 200 ? deed : undefined,
    what: correctionKinds.find((known) => known === what),
    q: typeof q === 'string' || typeof q === 'number' ? String(q).trim().slice(0, 100) || undefined : undefined,
    page: typeof page === 'number' && Number.isInteger(page) && page > 1 && page <= 100_000 ? page : undefined,
  };
}

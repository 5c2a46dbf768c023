import fc from 'fast-check';

/** One thing that is tried on the ledger. `who` and `pick` (from the latest back) choose among what there is then, wrapping around. */
export type LedgerStep =
  | {
      readonly kind: 'award' | 'grant';
      readonly who: number;
      readonly status: number;
      readonly reward: number;
      readonly daysAgo: number;
    }
  | {
      readonly kind: 'opening';
      readonly who: number;
      readonly status: number;
      readonly reward: number;
      readonly daysAgo: number;
      readonly lastsDays: number | null;
    }
  | { readonly kind: 'hold'; readonly who: number; readonly points: number }
  | { readonly kind: 'release' | 'spend'; readonly pick: number }
  | { readonly kind: 'reverse' | 'reverse-any'; readonly pick: number }
  | { readonly kind: 'expire'; readonly who: number }
  | { readonly kind: 'merge'; readonly who: number; readonly into: number }
  | { readonly kind: 'wait'; readonly hours: number };

const who = fc.nat({ max: 3 });
/** Mostly something recent. */
const pick = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 12 }) },
  { weight: 1, arbitrary: fc.nat({ max: 100_000 }) },
);
const points = fc.oneof(
  { weight: 100, arbitrary: fc.integer({ min: 0, max: 400 }) },
  { weight: 1, arbitrary: fc.integer({ min: -5, max: -1 }) },
  { weight: 1, arbitrary: fc.constant(Number.MAX_SAFE_INTEGER) },
);
const daysAgo = fc.oneof(
  { weight: 5, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 400 }) },
  { weight: 1, arbitrary: fc.integer({ min: 401, max: 800 }) },
);

function constant<const Kind extends string>(...kinds: readonly Kind[]): fc.Arbitrary<Kind> {
  return fc.constantFrom(...kinds);
}

/** Steps in the proportions in which they reach every case: enough is awarded to be spent, enough is held to be given back late. */
export const ledgerStep: fc.Arbitrary<LedgerStep> = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.record({ kind: constant('award', 'grant'), who, status: points, reward: points, daysAgo }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: constant('opening'),
      who,
      status: points,
      reward: points,
      daysAgo: fc.integer({ min: -1, max: 700 }),
      lastsDays: fc.option(fc.integer({ min: 1, max: 900 })),
    }),
  },
  { weight: 20, arbitrary: fc.record({ kind: constant('hold'), who, points: fc.integer({ min: -2, max: 500 }) }) },
  { weight: 24, arbitrary: fc.record({ kind: constant('release', 'spend'), pick }) },
  { weight: 10, arbitrary: fc.record({ kind: constant('reverse'), pick }) },
  { weight: 2, arbitrary: fc.record({ kind: constant('reverse-any'), pick: fc.nat({ max: 4_000 }) }) },
  { weight: 8, arbitrary: fc.record({ kind: constant('expire'), who }) },
  { weight: 3, arbitrary: fc.record({ kind: constant('merge'), who, into: who }) },
  { weight: 12, arbitrary: fc.record({ kind: constant('wait'), hours: fc.integer({ min: 1, max: 3_000 }) }) },
);

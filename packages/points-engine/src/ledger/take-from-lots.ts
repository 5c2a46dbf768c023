import type { Lot, LotChange, LotUse } from './lot.ts';

/** Changes and uses of lots that belong together. */
export type LotMovement = { readonly lotChanges: readonly LotChange[]; readonly lotUses: readonly LotUse[] };

/**
 * Takes up to `amount` points from `lots` in the order given, and says which. `taken` is less than `amount` when the lots hold
 * less; it is for the caller to decide what that means.
 */
export function takeFromLots(lots: readonly Lot[], amount: number): LotMovement & { readonly taken: number } {
  const lotChanges: LotChange[] = [];
  const lotUses: LotUse[] = [];
  let missing = amount;
  for (const lot of lots) {
    const use = Math.min(lot.remaining, missing);
    if (use === 0) continue;
    lotChanges.push({ kind: 'change', id: lot.id, delta: -use, remaining: lot.remaining - use });
    lotUses.push({ lotId: lot.id, amount: use });
    missing -= use;
  }
  return { lotChanges, lotUses, taken: amount - missing };
}

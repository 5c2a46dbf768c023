import type { Decision } from '../kernel/decision.ts';
import type { MergedPoints } from '../ledger/merge-members.ts';
import type { LedgerChange } from '../ledger/posting.ts';
import type { LedgerStep } from './ledger-steps.ts';

/** Names what a step met, so that a run can tell whether it reached every case: `release: late`, `reversal: owes`. */
export function casesOf(
  kind: LedgerStep['kind'],
  decision: Decision<LedgerChange | MergedPoints | null>,
): readonly string[] {
  if (!decision.ok) return [`${kind}: ${decision.refusal.code}`];
  if (decision.value === null) return [`${kind}: nothing to move`];
  const change = 'into' in decision.value ? decision.value.into : decision.value;
  return [`${kind}: yes`, ...traits(change).map((trait) => `${kind}: ${trait}`)];
}

function traits({ posting, entries, lotChanges, lotUses }: LedgerChange): string[] {
  const owed = entries.find(({ bucket }) => bucket === 'owed')?.amount ?? 0;
  const available = entries.find(({ bucket }) => bucket === 'available')?.amount ?? 0;
  const lapsed = entries.find(({ bucket }) => bucket === 'expired')?.amount ?? 0;
  return [
    owed > 0 ? 'owes' : '',
    owed < 0 ? 'settles' : '',
    posting.kind === 'merge' && available < 0 ? 'pays' : '',
    posting.kind === 'reversal' && lapsed < 0 ? 'of lapsed points' : '',
    posting.kind === 'release' && lotChanges.some((change) => change.kind === 'open') ? 'late' : '',
    posting.kind === 'release' && lotUses.length > 0 ? 'in time' : '',
    posting.kind === 'hold' && lotUses.length > 1 ? 'several lots' : '',
  ].filter((trait) => trait !== '');
}

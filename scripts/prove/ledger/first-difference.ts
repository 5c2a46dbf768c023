import { createHash } from 'node:crypto';
import { buckets, foldBalance } from '../../../packages/points-engine/src/index.ts';
import type { StoredBalance, StoredEntry, StoredLedger } from './read-ledger.ts';

/** Says where stored figures first depart from what the entries alone give; null when nowhere. */
export function firstDifference({ entries, balances }: StoredLedger): string | null {
  const byMember = Map.groupBy(entries, (entry) => entry.memberId);
  for (const balance of balances) {
    const found = memberDifference(balance, byMember.get(balance.memberId) ?? []);
    if (found) return `member ${balance.memberId}: ${found}`;
    byMember.delete(balance.memberId);
  }
  const [orphan] = byMember.keys();
  return orphan === undefined ? null : `member ${orphan}: entries without a balance`;
}

function memberDifference(balance: StoredBalance, entries: readonly StoredEntry[]): string | null {
  let head = '';
  for (const entry of entries) {
    head = chained(head, entry);
    if (head !== entry.chainHash) return `the chain breaks at entry ${entry.sequence}`;
  }
  if (head !== balance.chainHead) return 'the chain ends elsewhere than the balance says';
  const folded = foldOrFault(entries);
  if (typeof folded === 'string') return folded;
  const wrong = [...buckets, 'sequence' as const].find((key) => folded[key] !== balance[key]);
  if (wrong) return `${wrong} is ${balance[wrong]} and follows as ${folded[wrong]}`;
  return balance.lots === folded.available ? null : `lots hold ${balance.lots}, ${folded.available} are available`;
}

function foldOrFault(entries: readonly StoredEntry[]): ReturnType<typeof foldBalance> | string {
  try {
    return foldBalance(entries);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Written again here from its description, so that the proof does not lean on the code that made the hash. */
function chained(previous: string, entry: StoredEntry): string {
  const lines = [
    previous,
    entry.postingId,
    entry.kind,
    entry.sourceType,
    entry.sourceId,
    entry.sourcePart,
    `${entry.rule}@${entry.ruleVersion}`,
    entry.occurredAt.toISOString(),
    entry.recordedAt.toISOString(),
    entry.memberId,
    entry.sequence,
    entry.bucket,
    entry.amount,
    entry.balanceAfter,
  ];
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

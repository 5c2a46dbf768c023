import type { LedgerOperation } from './ledger-operation.ts';
import { applyOperation, mayBeOvertaken, type ModelState, type OperationOutcome } from './model-state.ts';

/** Operations that ran at once, with what each of them was told. */
export interface ConcurrentBatch {
  readonly operations: readonly LedgerOperation[];
  readonly outcomes: readonly OperationOutcome[];
  readonly now: Date;
}

/**
 * Every state the model can be in when the operations are done one after the other in some order in which each is told exactly what
 * it was told in fact. None: what happened cannot be explained by any order, so it was not as if one came after the other.
 */
export function explainBatch(state: ModelState, batch: ConcurrentBatch): ModelState[] {
  return tryOrders(state, batch, new Set(batch.operations.keys()));
}

function tryOrders(state: ModelState, batch: ConcurrentBatch, open: ReadonlySet<number>): ModelState[] {
  if (open.size === 0) return [state];
  return [...open].flatMap((at) => {
    const operation = batch.operations[at];
    const told = batch.outcomes[at];
    if (!operation || !told) return [];
    const rest = new Set(open);
    rest.delete(at);
    if (told.said === 'already-merged' && mayBeOvertaken(state, operation)) return tryOrders(state, batch, rest);
    const next = applyOperation(state, operation, batch.now);
    return isSame(next.outcome, told) ? tryOrders(next.state, batch, rest) : [];
  });
}

function isSame(expected: OperationOutcome, told: OperationOutcome): boolean {
  return expected.said === told.said && JSON.stringify(expected.totals) === JSON.stringify(told.totals);
}

import { inWorkspace, type Scope, systemActor } from '../../../apps/api/src/db/workspace-scope.ts';
import type { Deps } from '../../../apps/api/src/deps/deps.ts';
import { AppError } from '../../../apps/api/src/errors/app-error.ts';
import {
  awardPoints,
  expireDueLots,
  holdPoints,
  type PostedResult,
  releaseHold,
  reverseAward,
  spendHold,
} from '../../../apps/api/src/features/points/index.ts';
import { mergeMembers } from '../../../apps/api/src/features/merges/use-cases/merge-members.ts';
import type { LedgerOperation } from './ledger-operation.ts';
import type { OperationOutcome } from './model-state.ts';

/** The product, in one workspace. Remembers which posting each award became, to be able to name it for a reversal. */
export interface Product {
  readonly deps: Deps;
  readonly workspaceId: string;
  readonly awards: Map<string, string>;
}

const ruleVersion = { rule: 'proof', version: 1 };

/** Has the product do an operation, in a transaction of its own, and tells how it went. A fault is thrown, a refusal told. */
export async function carryOut(product: Product, operation: LedgerOperation): Promise<OperationOutcome> {
  const { deps, workspaceId } = product;
  const options = { workspaceId, actor: systemActor, requestId: 'proof' };
  try {
    const posted = await inWorkspace(deps, options, (scope) => perform(scope, product, operation));
    if (!posted) return { said: 'done', totals: null };
    if (operation.kind === 'award' || operation.kind === 'grant' || operation.kind === 'opening')
      product.awards.set(operation.key, posted.postingId);
    if (posted.isRepeat) return { said: 'repeat', totals: null };
    const { status, available, held, spent, expired, owed } = posted.balance;
    return { said: 'done', totals: { status, available, held, spent, expired, owed } };
  } catch (error) {
    if (error instanceof AppError) return { said: error.code, totals: null };
    throw error;
  }
}

async function perform(scope: Scope, product: Product, operation: LedgerOperation): Promise<PostedResult | null> {
  const sourceOf = (id: string) => ({ type: 'proof', id, part: '' });
  switch (operation.kind) {
    case 'award':
    case 'grant':
    case 'opening': {
      const { kind, key, member: memberId, status: statusPoints, reward: rewardPoints, occurredAt } = operation;
      const request = { memberId, source: sourceOf(key), ruleVersion, occurredAt, reason: 'proof' };
      return awardPoints(scope, { ...request, kind, statusPoints, rewardPoints });
    }
    case 'hold': {
      const { key, member: memberId, points: amount } = operation;
      return holdPoints(scope, { memberId, source: sourceOf(key), ruleVersion, amount });
    }
    case 'release':
      return releaseHold(scope, { memberId: operation.member, source: sourceOf(operation.hold), ruleVersion });
    case 'spend':
      return spendHold(scope, { memberId: operation.member, source: sourceOf(operation.hold), ruleVersion });
    case 'reverse':
      return reverseAward(scope, { postingId: product.awards.get(operation.award) ?? '', reason: 'proof' });
    case 'expire':
      await expireDueLots.runBatch(scope, {
        night: { day: operation.night, at: scope.now, timeZone: 'Europe/Berlin' },
        after: null,
      });
      return null;
    case 'merge':
      await mergeMembers(scope, {
        fromId: operation.from,
        intoId: operation.into,
        reason: 'proof',
        idempotencyKey: scope.newId(),
      });
      return null;
  }
}

import {
  expireLots,
  hasLapsedAgain,
  type Hold,
  releaseHold as decideRelease,
  spendHold as decideSpend,
} from '@rostra/points-engine';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { type PostedResult, post, type PostingRequest } from '../post.ts';
import { readLotsUsedBy, readOpenLots } from '../read-lots.ts';
import { readPointsPolicy } from '../read-points-policy.ts';

/**
 * Gives held points back into the same lots with the same dates; those whose date has passed come back for a while, once: points that came back so
 * before expire at once, with a posting of their own. Named by the source of the hold. Refused as `hold-closed` when it ended before.
 */
export async function releaseHold(scope: Scope, request: PostingRequest): Promise<PostedResult> {
  let isExpiryDue = false;
  const released = await post(scope, { kind: 'release', request, asked: {} }, async (header, { balance }) => {
    const { hold, lots } = await readHold(scope, request);
    const { timeZone, values } = await readPointsPolicy(scope);
    const { comebackDays } = values;
    const lotIds = lots.map(() => scope.newId());
    const decision = decideRelease({ header, balance, hold, lots, lotIds, timeZone, comebackDays });
    isExpiryDue = decision.ok && hasLapsedAgain(decision.value, lots);
    return decision;
  });
  return isExpiryDue && !released.isRepeat ? expireAtOnce(scope, request, released) : released;
}

/** The lapse of what a release could not give back again; the statement tells both. */
async function expireAtOnce(scope: Scope, { memberId }: PostingRequest, released: PostedResult): Promise<PostedResult> {
  const request = {
    memberId,
    source: { type: 'expiry', id: released.postingId, part: memberId },
    ruleVersion: { rule: 'lot-life', version: 1 },
  };
  const { balance } = await post(scope, { kind: 'expiry', request, asked: null }, async (header, locked) =>
    expireLots({ header, balance: locked.balance, lots: await readOpenLots(scope, memberId) }),
  );
  return { ...released, balance };
}

/** Spends held points for good. Named by the source of the hold. Refused as `hold-closed` when it ended before. */
export function spendHold(scope: Scope, request: PostingRequest): Promise<PostedResult> {
  return post(scope, { kind: 'spend', request, asked: {} }, async (header, { balance }) => {
    const { hold } = await readHold(scope, request);
    return decideSpend({ header, balance, hold });
  });
}

async function readHold(scope: Scope, { memberId, source }: PostingRequest) {
  const rows = await scope.em.execute<{ id: string; kind: 'hold' | 'release' | 'spend' }[]>(
    `select id, kind from posting where workspace_id = ? and member_id = ? and kind in ('hold', 'release', 'spend')
        and source_type = ? and source_id = ? and source_part = ?`,
    [scope.workspaceId, memberId, source.type, source.id, source.part],
  );
  const postingId = rows.find((row) => row.kind === 'hold')?.id;
  if (!postingId) throw new AppError('not-found');
  const uses = await readLotsUsedBy(scope, postingId);
  const hold: Hold = {
    postingId,
    memberId,
    amount: uses.reduce((sum, use) => sum + use.used, 0),
    lotUses: uses.map((use) => ({ lotId: use.lot.id, amount: use.used })),
    state: endOf(rows.map((row) => row.kind)),
  };
  return { hold, lots: uses.map((use) => use.lot) };
}

function endOf(kinds: readonly string[]): Hold['state'] {
  if (kinds.includes('release')) return 'released';
  return kinds.includes('spend') ? 'spent' : 'open';
}

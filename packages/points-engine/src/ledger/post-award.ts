import { type Decision, refuse } from '../kernel/decision.ts';
import { parsePoints } from '../kernel/points.ts';
import type { Balance } from './balance.ts';
import { lotExpiry } from './lot-expiry.ts';
import { makeChange } from './make-change.ts';
import type { LedgerChange, PostingHeader } from './posting.ts';
import type { LotMovement } from './take-from-lots.ts';

/** An award to decide on. */
export type PostAwardInput = {
  readonly header: PostingHeader;
  /** `grant`: by hand, needs a reason; `opening`: brought along from another system. */
  readonly kind: 'award' | 'grant' | 'opening';
  /** The member's balance, read under its lock. */
  readonly balance: Balance;
  /** Points towards a tier, 0 or more. */
  readonly statusPoints: number;
  /** Points to spend, 0 or more. */
  readonly rewardPoints: number;
  /** Id for the lot this award opens; unused when it gives no reward points. */
  readonly lotId: string;
  /** The workspace's zone, in which expiry is counted. */
  readonly timeZone: string;
  /** Calendar months the reward points last; 18 unless the workspace's policy says otherwise. */
  readonly lotLifeMonths?: number;
  /** When the lot expires instead, where the points bring a date along; see `postOpening`. */
  readonly expiresAt?: Date | null;
};

/**
 * Grants points for a source: `+status`, `+available`, and a lot that expires on its own date (rules 2 and 4). What the member
 * owes is taken from the reward points first. Once per source and once per idempotency key is for the database to hold, where
 * two at once meet.
 * Refusals: `points-invalid`; `points-not-positive` when both kinds are 0 or one is negative; `reason-required` for a grant
 * without one (rule 6); `points-overflow`.
 */
export function postAward(input: PostAwardInput): Decision<LedgerChange> {
  const { header, kind, balance, statusPoints, rewardPoints } = input;
  if (statusPoints < 0 || rewardPoints < 0) return refuse('points-not-positive');
  const status = parsePoints(statusPoints);
  if (!status.ok) return status;
  const reward = parsePoints(rewardPoints);
  if (!reward.ok) return reward;
  if (status.value === 0 && reward.value === 0) return refuse('points-not-positive');
  if (kind === 'grant' && !header.reason?.trim()) return refuse('reason-required');

  const settled = Math.min(balance.owed, reward.value);
  return makeChange({
    header,
    kind,
    reversesId: null,
    balance,
    amounts: { status: status.value, available: reward.value - settled, owed: 0 - settled },
    ...openLot(input, settled),
  });
}

/** When the reward points of an award expire; see `lotExpiry`. */
export function awardExpiry({ header, expiresAt, timeZone, lotLifeMonths }: PostAwardInput): Date {
  return expiresAt ?? lotExpiry(header.occurredAt, timeZone, lotLifeMonths);
}

/** The lot of the whole award; what was owed counts as used from it at once. */
function openLot(input: PostAwardInput, settled: number): LotMovement {
  const { lotId, rewardPoints } = input;
  const { occurredAt } = input.header;
  if (rewardPoints === 0) return { lotChanges: [], lotUses: [] };
  return {
    lotChanges: [
      {
        kind: 'open',
        id: lotId,
        fromLotId: null,
        amount: rewardPoints,
        remaining: rewardPoints - settled,
        earnedAt: occurredAt,
        expiresAt: awardExpiry(input),
      },
    ],
    lotUses: settled === 0 ? [] : [{ lotId, amount: settled }],
  };
}

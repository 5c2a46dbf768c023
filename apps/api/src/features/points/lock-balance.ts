import type { Balance } from '@rostra/points-engine';
import { type Asked, askTogether } from '../../db/ask-together.ts';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { openBalances } from './open-balances.ts';

/** A member's balance, locked until the transaction ends. Every posting of the member waits for this row and for no other. */
export interface LockedBalance {
  readonly balance: Balance;
  readonly chainHead: string;
  /** How many postings the member has. */
  readonly postings: number;
  /** Where the kept figure of status points in the window begins; null when none was kept yet. */
  readonly windowStart: Date | null;
}

/**
 * Locks a member's balance, creating the row at the first posting.
 *
 * @throws AppError `not-found` when the workspace has no such member; `already-merged` when somebody else has the points by now
 */
export async function lockBalance(scope: Scope, memberId: string): Promise<LockedBalance> {
  return (await lockExisting(scope, memberId)) ?? openBalance(scope, memberId);
}

/**
 * Makes the row of a member who has none yet, and locks it.
 *
 * @throws AppError `not-found`, `already-merged`
 */
export async function openBalance(scope: Scope, memberId: string): Promise<LockedBalance> {
  await openBalances(scope, [memberId]);
  const opened = await lockExisting(scope, memberId);
  if (!opened) throw new AppError('not-found');
  return opened;
}

/** A row of the balance as the columns of `lockedColumns` are read. */
export interface BalanceRow extends Record<keyof Balance, string> {
  readonly chainHead: string;
  readonly postings: number;
  readonly windowStart: string | null;
  readonly mergedIntoId: string | null;
}

/** What is read of a balance under its lock. */
export const lockedColumns =
  'status, available, held, spent, expired, owed, sequence, postings, chain_head as "chainHead", window_start as "windowStart", merged_into_id as "mergedIntoId"';

/** Where a statement finds a member: a table or a select in brackets with a column `member_id`, and the values it names, of which the first is the workspace. */
export interface FoundMember {
  readonly from: string;
  readonly parameters: readonly unknown[];
}

/**
 * Locks the balance of a member who is found by the same message, and gives its row; none for who has no posting yet.
 *
 * Who waits for a row that many want is not served in turn: each commit makes a new version of it, and whoever comes then takes that one before those who
 * wait for the old. With 32 approvals for one member at a time, the slowest in a hundred took four times as long as the one in the middle, and all of them together
 * half as many a second. So they queue for a lock that has no versions. Only who locks one balance by itself queues, always right before the row; who
 * locks many at once, in the order of their ids, does not.
 */
export function balanceLock({ from, parameters }: FoundMember): Asked<BalanceRow> {
  return {
    ahead: {
      sql: `select pg_advisory_xact_lock(hashtextextended('balance:' || f.member_id, 0)) from ${from} f`,
      parameters,
    },
    sql: `select ${lockedColumns} from balance where workspace_id = $1 and member_id = (select f.member_id from ${from} f) for update`,
    parameters,
  };
}

async function lockExisting(scope: Scope, memberId: string): Promise<LockedBalance | null> {
  const parameters = [scope.workspaceId, memberId];
  const [[row]] = await askTogether<[BalanceRow]>(scope, [balanceLock({ from: NAMED, parameters })]);
  return row ? toLocked(row) : null;
}

const NAMED = '(select $2::uuid as member_id where $1::uuid is not null)';

/**
 * The state of a member as it was read under its lock. Points that were posted to a member who was merged away while the lock was waited for
 * would be out of everybody's reach.
 *
 * @throws AppError `already-merged`
 */
export function toLocked(row: BalanceRow): LockedBalance {
  if (row.mergedIntoId !== null) throw new AppError('already-merged');
  return {
    balance: toBalance(row),
    chainHead: row.chainHead,
    postings: row.postings,
    windowStart: row.windowStart === null ? null : new Date(row.windowStart),
  };
}

/** PostgreSQL sends bigint as text; points are safe integers by the engine's own bound. */
export function toBalance(row: Readonly<Record<keyof Balance, string | number>>): Balance {
  return {
    status: Number(row.status),
    available: Number(row.available),
    held: Number(row.held),
    spent: Number(row.spent),
    expired: Number(row.expired),
    owed: Number(row.owed),
    sequence: Number(row.sequence),
  };
}

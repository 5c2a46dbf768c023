import type { Decision, LedgerChange, PostingHeader, Refusal } from '@rostra/points-engine';
import { prepared } from '../../../db/prepared.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { inputHash } from '../../idempotency/index.ts';
import type { LockedBalance } from '../lock-balance.ts';
import { type AskedPosting, toHeader } from '../post.ts';
import {
  type MemberPostings,
  memberPostings,
  type PostingToWrite,
  type StandingAtPosting,
  writePostings,
} from '../write-postings.ts';
import { lockBalances } from './lock-balances.ts';

/** Postings of one batch, at most: the members stay locked until it commits. */
export const batchSizeMax = 500;

/** One posting of a batch, with how it is decided. What the engine needs beside the balance has been read before. */
export interface BatchPosting extends Omit<AskedPosting, 'windowStart'> {
  readonly decide: (header: PostingHeader, locked: LockedBalance) => Decision<LedgerChange>;
}

/** What became of one posting of a batch. */
export type BatchOutcome =
  | { readonly kind: 'posted' | 'repeat'; readonly postingId: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** The outcomes in the order of the postings, and where the members stand who got any. */
export interface BatchResult {
  readonly outcomes: readonly BatchOutcome[];
  readonly standings: readonly StandingAtPosting[];
}

/**
 * Posts up to `batchSizeMax` at once in the caller's transaction: locks all members in the order of their ids, lets the engine decide one after the
 * other, writes everything in one statement. A posting that stands already is told as a repeat, so that a batch that was killed can be run again.
 *
 * @param windowStart since when status points count now; null where none move
 * @throws AppError `not-found` for a member the workspace does not have; `idempotency-conflict` when a key was used for something else
 */
export async function postBatch(
  scope: Scope,
  postings: readonly BatchPosting[],
  windowStart: Date | null,
): Promise<BatchResult> {
  const memberIds = [...new Set(postings.map(({ request }) => request.memberId))];
  const locked = await lockBalances(scope, memberIds);
  if (locked.size < memberIds.length) throw new AppError('not-found');
  const headers = postings.map(({ kind, request }) => toHeader(scope, kind, request));
  const standing = await findStanding(
    scope,
    headers.map((header) => header.idempotencyKey),
  );
  const decided = decideAll(postings, { headers, locked, standing });
  if (decided.members.length === 0) return { outcomes: decided.outcomes, standings: [] };

  const standings = await writePostings(scope, decided.members, windowStart);
  if (standings.length < decided.members.length) throw new AppError('idempotency-conflict');
  return { outcomes: decided.outcomes, standings };
}

interface Ground {
  readonly headers: readonly PostingHeader[];
  readonly locked: ReadonlyMap<string, LockedBalance>;
  /** Postings that stand, by idempotency key. */
  readonly standing: ReadonlyMap<string, { readonly id: string; readonly inputHash: string }>;
}

function decideAll(postings: readonly BatchPosting[], { headers, locked, standing }: Ground) {
  const seen = new Map(standing);
  const now = new Map(locked);
  const written = new Map<string, PostingToWrite[]>();
  const outcomes = postings.map((posting, index): BatchOutcome => {
    const { kind, request, asked } = posting;
    const header = headers[index];
    const state = now.get(request.memberId);
    if (!header || !state) throw new AppError('not-found');
    const hash = inputHash({ kind, memberId: request.memberId, source: request.source, asked });
    const known = seen.get(header.idempotencyKey);
    if (known && known.inputHash !== hash) throw new AppError('idempotency-conflict');
    if (known) return { kind: 'repeat', postingId: known.id };

    const decision = posting.decide(header, state);
    if (!decision.ok) return { kind: 'refused', refusal: decision.refusal };
    seen.set(header.idempotencyKey, { id: header.postingId, inputHash: hash });
    now.set(request.memberId, { ...state, balance: decision.value.balanceAfter });
    const own = written.get(request.memberId) ?? [];
    own.push({ change: decision.value, inputHash: hash, explanation: request.explanation });
    written.set(request.memberId, own);
    return { kind: 'posted', postingId: header.postingId };
  });
  return { outcomes, members: [...written].flatMap(([memberId, own]) => toMember(memberId, own, locked)) };
}

function toMember(
  memberId: string,
  [first, ...rest]: readonly PostingToWrite[],
  locked: ReadonlyMap<string, LockedBalance>,
): MemberPostings[] {
  const before = locked.get(memberId);
  if (!first || !before) return [];
  return [memberPostings(memberId, before, [first, ...rest])];
}

const FIND = `select id, idempotency_key as "key", input_hash as "inputHash" from posting
 where workspace_id = $1 and idempotency_key = any($2::text[])`;

async function findStanding(scope: Scope, keys: readonly string[]): Promise<Ground['standing']> {
  const rows = await prepared<{ id: string; key: string; inputHash: string }>(scope, FIND, [
    scope.workspaceId,
    [...keys],
  ]);
  return new Map(rows.map(({ key, ...posting }) => [key, posting]));
}

import type { Balance, Decision, LedgerChange, PostingHeader, PostingSource, RuleVersion } from '@rostra/points-engine';
import type { PostingKind } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../db/workspace-scope.ts';
import { allowed, AppError } from '../../errors/app-error.ts';
import { inputHash } from '../idempotency/index.ts';
import { type LockedBalance, lockBalance } from './lock-balance.ts';
import { memberPostings, type StandingAtPosting, writePostings } from './write-postings.ts';

/** What every posting is asked with. The idempotency key is the kind and the source unless the caller has one of its own. */
export interface PostingRequest {
  readonly memberId: string;
  readonly source: PostingSource;
  readonly ruleVersion: RuleVersion;
  /** When the deed happened; the moment of the call unless given. */
  readonly occurredAt?: Date;
  /** Words the champion may read. */
  readonly reason?: string;
  readonly idempotencyKey?: string;
  /** How the amount came about, kept with the posting. */
  readonly explanation?: unknown;
  /** The member's balance, for who locked it in this transaction and posted nothing since; else it is locked now. */
  readonly locked?: LockedBalance | null;
}

/** A posting that stands in the ledger. */
export interface PostedResult {
  readonly postingId: string;
  readonly balance: Balance;
  /** True when it stood there already: nothing was written now. */
  readonly isRepeat: boolean;
  /** Where the member stood when it was written, before any rise it brings; null for a repeat. */
  readonly standing: StandingAtPosting | null;
}

/** One posting as it is asked for. */
export interface AskedPosting {
  readonly kind: PostingKind;
  readonly request: PostingRequest;
  /** What tells this request from another under the same key: amounts, mostly. */
  readonly asked: unknown;
  /** For whom it was asked; the member who is posted to, unless that one was merged into another between two times of asking. */
  readonly askedForId?: string;
  /** Since when status points count now; for postings that move them. */
  readonly windowStart?: Date;
}

/** Decides one posting from the member's locked state. */
export type Decide = (
  header: PostingHeader,
  locked: LockedBalance,
) => Promise<Decision<LedgerChange>> | Decision<LedgerChange>;

/**
 * Posts once: locks the member's balance, lets the engine decide, writes in one statement. Whether it stands there already is asked only when
 * nothing could be written or the engine refuses: a retry is rare, and the posting's own unique keys notice it.
 *
 * @throws AppError whatever the engine refuses; `idempotency-conflict` when the key or the source was used for something else
 */
export async function post(scope: Scope, posting: AskedPosting, decide: Decide): Promise<PostedResult> {
  const { kind, request, asked, windowStart, askedForId = request.memberId } = posting;
  const locked = request.locked ?? (await lockBalance(scope, request.memberId));
  const header = toHeader(scope, kind, request);
  const hash = inputHash({ kind, memberId: askedForId, source: request.source, asked });
  const decision = await decide(header, locked);
  if (decision.ok) {
    const written = { change: decision.value, inputHash: hash, explanation: request.explanation };
    const member = memberPostings(request.memberId, locked, [written]);
    const [standing] = await writePostings(scope, [member], windowStart ?? null);
    if (standing)
      return { postingId: header.postingId, balance: decision.value.balanceAfter, isRepeat: false, standing };
  }
  const postingId = await findStanding(scope, header, { kind, hash });
  if (postingId) return { postingId, balance: locked.balance, isRepeat: true, standing: null };
  allowed(decision);
  throw new AppError('idempotency-conflict');
}

/** The header of a posting that is asked for now, by whoever acts. */
export function toHeader(scope: Scope, kind: PostingKind, request: PostingRequest): PostingHeader {
  const { type, id, part } = request.source;
  return {
    postingId: scope.newId(),
    memberId: request.memberId,
    source: request.source,
    ruleVersion: request.ruleVersion,
    actorId: scope.actor.memberId,
    surface: scope.actor.surface,
    reason: request.reason ?? null,
    idempotencyKey: request.idempotencyKey ?? `${kind}:${type}:${id}:${part}`,
    occurredAt: request.occurredAt ?? scope.now,
    recordedAt: scope.now,
  };
}

/** The posting that already answers this request: read under the member's lock, so two at once see each other. */
async function findStanding(
  scope: Scope,
  header: PostingHeader,
  { kind, hash }: { readonly kind: PostingKind; readonly hash: string },
): Promise<string | null> {
  const { type, id, part } = header.source;
  const [found] = await scope.em.execute<{ id: string; inputHash: string }[]>(
    `select id, input_hash as "inputHash" from posting
      where workspace_id = ? and (idempotency_key = ? or (kind = ? and source_type = ? and source_id = ? and source_part = ?))
      order by (idempotency_key = ?) desc limit 1`,
    [scope.workspaceId, header.idempotencyKey, kind, type, id, part, header.idempotencyKey],
  );
  if (!found) return null;
  if (found.inputHash !== hash) throw new AppError('idempotency-conflict');
  return found.id;
}

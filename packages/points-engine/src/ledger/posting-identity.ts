import { invariant } from '../kernel/invariant.ts';
import type { Bucket, PostingKind } from '../vocabulary.ts';
import { issuedPoints } from './balance.ts';

/** What a posting adds to each bucket, signed; 0 where it moves nothing. */
export type BucketAmounts = { readonly [bucket in Bucket]: number };

/**
 * The identity each kind of posting keeps, so that issued = available + held + spent + expired - owed at all times:
 * - award, grant, opening: issues points; they go to `available` after what is `owed`.
 * - reversal: takes issued points back from `available`, from `expired` as far as they had lapsed, the rest as `owed`.
 * - hold: available → held. release: held → available after what is owed. spend: held → spent. expiry: available → expired.
 * - merge: moves points between two members: out of every bucket of the one, into those of the other after what either owes.
 *   That nothing changes in sum is for both postings together; see `checkMergeIdentity`.
 * Throws `InvariantError` when `amounts` break the identity of `kind`.
 */
export function checkPostingIdentity(kind: PostingKind, amounts: BucketAmounts): void {
  invariant(keepsIdentity(kind, amounts), `a ${kind} may not move ${JSON.stringify(amounts)}`);
}

function keepsIdentity(kind: PostingKind, amounts: BucketAmounts): boolean {
  const { status, available, held, spent, expired, owed } = amounts;
  const issued = issuedPoints(amounts);
  switch (kind) {
    case 'award':
    case 'grant':
    case 'opening':
      return none(held, spent, expired) && status >= 0 && available >= 0 && owed <= 0 && status + issued > 0;
    case 'reversal':
      return none(held, spent) && status <= 0 && available <= 0 && expired <= 0 && owed >= 0 && status + issued < 0;
    case 'hold':
      return none(status, spent, expired, owed, issued) && held > 0;
    case 'release':
      return none(status, spent, expired, issued) && held < 0 && available >= 0 && owed <= 0;
    case 'spend':
      return none(status, available, expired, owed, issued) && spent > 0;
    case 'expiry':
      return none(status, held, spent, owed, issued) && expired > 0;
    case 'merge':
      return none(held) && (isMergeOut(amounts) || isMergeIn(amounts));
  }
}

/**
 * Throws `InvariantError` unless the two postings of a merge move the same points out of one member and into the other: status,
 * spent and expired bucket by bucket, and what is issued as a whole, because what one owes is netted with what the other has.
 */
export function checkMergeIdentity(out: BucketAmounts, into: BucketAmounts): void {
  const isSame =
    none(out.status + into.status, out.spent + into.spent, out.expired + into.expired) &&
    issuedPoints(out) + issuedPoints(into) === 0;
  invariant(isSame, `a merge may not move ${JSON.stringify(out)} out and ${JSON.stringify(into)} in`);
}

function isMergeOut({ status, available, spent, expired, owed }: BucketAmounts): boolean {
  return Math.max(status, available, spent, expired, owed) <= 0;
}

function isMergeIn(amounts: BucketAmounts): boolean {
  const { status, spent, expired } = amounts;
  return Math.min(status, spent, expired, issuedPoints(amounts)) >= 0;
}

function none(...amounts: readonly number[]): boolean {
  return amounts.every((amount) => amount === 0);
}

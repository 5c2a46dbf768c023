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
 * - merge: moves points between two members, so that nothing changes in sum.
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
      return none(status, available, held, spent, expired, owed);
  }
}

function none(...amounts: readonly number[]): boolean {
  return amounts.every((amount) => amount === 0);
}

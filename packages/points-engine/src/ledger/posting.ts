import type { Bucket, PostingKind, Surface } from '../vocabulary.ts';
import type { RuleVersion } from '../rules/rule-version.ts';
import type { Balance } from './balance.ts';
import type { LotChange, LotUse } from './lot.ts';

/** What a posting is about. An award can happen once per (type, id, part) (rule 2). */
export type PostingSource = {
  /** Kind of thing: `submission`, `redemption`, `expiry`, ... */
  readonly type: string;
  readonly id: string;
  /** Part of it that pays on its own, such as a stage; the empty string for the whole. */
  readonly part: string;
};

/** What every posting tells about itself, whatever its kind. Ids and instants are given by the caller. */
export type PostingHeader = {
  readonly postingId: string;
  /** Whose points move. */
  readonly memberId: string;
  readonly source: PostingSource;
  readonly ruleVersion: RuleVersion;
  /** The member who did or approved it; null when the system did. */
  readonly actorId: string | null;
  readonly surface: Surface;
  /** Words the champion may read; null when the source says enough. */
  readonly reason: string | null;
  readonly idempotencyKey: string;
  /** When the deed happened; windows and expiry count from it. */
  readonly occurredAt: Date;
  /** When the ledger learned of it. */
  readonly recordedAt: Date;
};

/** One thing that happened to a member's points. Never changed once written. */
export type Posting = {
  readonly header: PostingHeader;
  readonly kind: PostingKind;
  /** The posting this one reverses; null for every other kind. */
  readonly reversesId: string | null;
};

/** One bucket moved by a posting. */
export type Entry = {
  readonly memberId: string;
  readonly bucket: Bucket;
  /** Signed, never 0. */
  readonly amount: number;
  /** What the bucket holds after this entry, 0 or more. */
  readonly balanceAfter: number;
  /** Position in the member's entries: from 1, without gaps. */
  readonly sequence: number;
  /** The day it counts on: that of its posting, but for a merge, whose status points keep the days of the deeds they came from. */
  readonly occurredAt: Date;
};

/**
 * All that one posting writes; to be stored as it is, in one statement. The caller adds row ids and chain hashes.
 * `entries` are in the order of `buckets` and within one by day, with ascending sequence; `lotChanges` and `lotUses` are in the
 * order taken.
 */
export type LedgerChange = {
  readonly posting: Posting;
  readonly entries: readonly Entry[];
  readonly lotChanges: readonly LotChange[];
  readonly lotUses: readonly LotUse[];
  readonly balanceAfter: Balance;
};

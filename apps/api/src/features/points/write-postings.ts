import type { LedgerChange, LotChange, TierStanding } from '@rostra/points-engine';
import type { TierName } from '@rostra/points-engine/vocabulary';
import { withTheNext } from '../../db/batching/batching-connection.ts';
import { prepared } from '../../db/prepared.ts';
import type { Scope } from '../../db/workspace-scope.ts';
import { chainHash } from './chain-hash.ts';
import type { LockedBalance } from './lock-balance.ts';
import { WRITE_POSTINGS } from './write-postings.sql.ts';

/** A decided change and what is written beside it. */
export interface PostingToWrite {
  readonly change: LedgerChange;
  /** SHA-256 of what was asked, hex; tells a retry from another request under the same key. */
  readonly inputHash: string;
  /** Kept with the posting as it is. */
  readonly explanation?: unknown;
}

/** All postings of one member that are written together, in order, and the member's locked state before them. */
export interface MemberPostings {
  readonly memberId: string;
  readonly chainHead: string;
  /** How many postings the member has before these. */
  readonly postingsBefore: number;
  /** Where the figure of the window on the balance begins; null when none was kept yet. */
  readonly windowStart: Date | null;
  readonly postings: readonly [PostingToWrite, ...PostingToWrite[]];
}

/** The postings of a member that was locked, as they are written. */
export function memberPostings(
  memberId: string,
  { chainHead, postings: postingsBefore, windowStart }: LockedBalance,
  postings: MemberPostings['postings'],
): MemberPostings {
  return { memberId, chainHead, postingsBefore, windowStart, postings };
}

/** Where a member stood when the postings were written, read under the same lock: what a tier is placed by. */
export interface StandingAtPosting extends TierStanding {
  readonly memberId: string;
  /** Status points in the window, the postings included. */
  readonly statusPoints: number;
}

interface StandingRow {
  readonly memberId: string;
  readonly statusPoints: string;
  readonly tier: TierName;
  readonly reachedAt: string;
  readonly graceEndsAt: string | null;
}

/**
 * Writes decided changes, of one member or of hundreds, in one statement. The caller holds the lock of every member's balance.
 *
 * @param windowStart since when status points count now; the figures on the balances are moved to it. Null where no status points move.
 * @returns where each member stands; a member is left out when a posting with the same idempotency key or for the same source is there already
 */
export async function writePostings(
  scope: Scope,
  members: readonly MemberPostings[],
  windowStart: Date | null,
): Promise<StandingAtPosting[]> {
  const { sql, parameters } = postingStatement(scope.workspaceId, members, windowStart);
  // Planned for how many there are, the statement reads every member of the workspace to find those of hundreds of postings: 235 µs of PostgreSQL's time an
  // award against 153 µs among 20,000 members, and worse the more there are. Planned once for any number, it goes by the indexes.
  if (!scope.plansOnce) await scope.em.execute(`${withTheNext}set local plan_cache_mode = force_generic_plan`);
  const rows = await prepared<StandingRow>(scope, sql, parameters);
  return rows.map((row) => ({
    memberId: row.memberId,
    statusPoints: Number(row.statusPoints),
    tier: row.tier,
    reachedAt: new Date(row.reachedAt),
    graceEndsAt: row.graceEndsAt === null ? null : new Date(row.graceEndsAt),
  }));
}

/** The statement and its values, for whoever holds a transaction of their own. */
export function postingStatement(
  workspaceId: string,
  members: readonly MemberPostings[],
  windowStart: Date | null,
): { sql: string; parameters: unknown[] } {
  const postings = members.flatMap((member) => member.postings);
  const chains = members.map(chainOf);
  return {
    sql: WRITE_POSTINGS,
    parameters: [
      workspaceId,
      windowStart,
      ...postingColumns(postings),
      ...numberColumns(members),
      ...entryColumns(chains.flatMap((chain) => chain.entries)),
      ...lotColumns(postings),
      ...balanceColumns(members, chains, windowStart),
    ],
  };
}

interface LinkedEntry {
  readonly postingId: string;
  readonly entry: LedgerChange['entries'][number];
  readonly hash: string;
}

/** The entries of one member's postings, each linked to the one before it. */
function chainOf({ chainHead, postings }: MemberPostings): { entries: LinkedEntry[]; head: string } {
  let head = chainHead;
  const entries = postings.flatMap(({ change }) =>
    change.entries.map((entry) => {
      head = chainHash(head, change.posting, entry);
      return { postingId: change.posting.header.postingId, entry, hash: head };
    }),
  );
  return { entries, head };
}

function postingColumns(postings: readonly PostingToWrite[]): unknown[][] {
  const headers = postings.map(({ change }) => change.posting.header);
  return [
    headers.map((header) => header.postingId),
    postings.map(({ change }) => change.posting.kind),
    headers.map((header) => header.memberId),
    headers.map((header) => header.source.type),
    headers.map((header) => header.source.id),
    headers.map((header) => header.source.part),
    headers.map((header) => header.ruleVersion.rule),
    headers.map((header) => header.ruleVersion.version),
    headers.map((header) => header.idempotencyKey),
    postings.map(({ inputHash }) => inputHash),
    headers.map((header) => header.occurredAt),
    headers.map((header) => header.recordedAt),
    headers.map((header) => header.actorId),
    headers.map((header) => header.surface),
    headers.map((header) => header.reason),
    postings.map(({ change }) => change.posting.reversesId),
    postings.map(({ explanation }) => (explanation === undefined ? null : JSON.stringify(explanation))),
  ];
}

/** The line each posting has on its member's statement, and the last entry it ends with. */
function numberColumns(members: readonly MemberPostings[]): unknown[][] {
  return [
    members.flatMap(({ postingsBefore, postings }) => postings.map((_, index) => postingsBefore + index + 1)),
    members.flatMap(({ postings }) => postings.map(({ change }) => change.balanceAfter.sequence)),
  ];
}

function entryColumns(entries: readonly LinkedEntry[]): unknown[][] {
  return [
    entries.map(({ postingId }) => postingId),
    entries.map(({ entry }) => entry.sequence),
    entries.map(({ entry }) => entry.bucket),
    entries.map(({ entry }) => entry.amount),
    entries.map(({ entry }) => entry.balanceAfter),
    entries.map(({ entry }) => entry.occurredAt),
    entries.map(({ hash }) => hash),
  ];
}

function lotColumns(postings: readonly PostingToWrite[]): unknown[][] {
  const inPosting = <Item>(read: (change: LedgerChange) => readonly Item[]) =>
    postings.flatMap(({ change }) =>
      read(change).map((item) => ({ postingId: change.posting.header.postingId, item })),
    );
  const opened = inPosting((change) => change.lotChanges.filter(isOpened));
  const changed = inPosting((change) => change.lotChanges.filter(isChanged));
  const uses = inPosting((change) => change.lotUses);
  return [
    opened.map(({ postingId }) => postingId),
    opened.map(({ item }) => item.id),
    opened.map(({ item }) => item.amount),
    opened.map(({ item }) => item.remaining),
    opened.map(({ item }) => item.earnedAt),
    opened.map(({ item }) => item.expiresAt),
    opened.map(({ item }) => item.fromLotId),
    changed.map(({ postingId }) => postingId),
    changed.map(({ item }) => item.id),
    changed.map(({ item }) => item.delta),
    uses.map(({ postingId }) => postingId),
    uses.map(({ item }) => item.lotId),
    uses.map(({ item }) => item.amount),
  ];
}

function balanceColumns(
  members: readonly MemberPostings[],
  chains: readonly { readonly entries: readonly LinkedEntry[]; readonly head: string }[],
  windowStart: Date | null,
): unknown[][] {
  const last = members.map(({ postings }) => (postings.at(-1) ?? postings[0]).change);
  const balances = last.map((change) => change.balanceAfter);
  return [
    // A member counts as written when the last posting is: they stand or fall together.
    last.map((change) => change.posting.header.postingId),
    members.map(({ memberId }) => memberId),
    balances.map((balance) => balance.status),
    balances.map((balance) => balance.available),
    balances.map((balance) => balance.held),
    balances.map((balance) => balance.spent),
    balances.map((balance) => balance.expired),
    balances.map((balance) => balance.owed),
    balances.map((balance) => balance.sequence),
    chains.map(({ head }) => head),
    members.map(({ postingsBefore, postings }) => postingsBefore + postings.length),
    members.map((member, index) => addedToWindow(chains[index]?.entries ?? [], member.windowStart, windowStart)),
  ];
}

/** Status points of new entries that count on a day inside the window. */
function addedToWindow(entries: readonly LinkedEntry[], kept: Date | null, now: Date | null): number {
  const since = Math.max(kept?.getTime() ?? -Infinity, now?.getTime() ?? -Infinity);
  return entries.reduce(
    (sum, { entry }) => (entry.bucket === 'status' && entry.occurredAt.getTime() > since ? sum + entry.amount : sum),
    0,
  );
}

function isOpened(change: LotChange): change is Extract<LotChange, { kind: 'open' }> {
  return change.kind === 'open';
}

function isChanged(change: LotChange): change is Extract<LotChange, { kind: 'change' }> {
  return change.kind === 'change';
}

import type { Decision } from '../kernel/decision.ts';
import { type Balance, emptyBalance } from '../ledger/balance.ts';
import type { Hold } from '../ledger/hold.ts';
import type { Lot, LotUse, OpenedLot } from '../ledger/lot.ts';
import type { Entry, LedgerChange, PostingHeader } from '../ledger/posting.ts';
import type { ReversedPosting } from '../ledger/reverse-award.ts';
import { expireLots } from '../ledger/expire-lots.ts';
import { holdPoints } from '../ledger/hold-points.ts';
import { type MergedPoints, mergeMembers, type MergeMembersInput } from '../ledger/merge-members.ts';
import { postAward, type PostAwardInput } from '../ledger/post-award.ts';
import { postOpening } from '../ledger/post-opening.ts';
import { hasLapsedAgain, releaseHold, type ReturningLot } from '../ledger/release-hold.ts';
import { reverseAward } from '../ledger/reverse-award.ts';
import { spendHold } from '../ledger/spend-hold.ts';

/** A posting's header for tests; every part can be given. */
export function postingHeader(parts: Partial<PostingHeader> = {}): PostingHeader {
  return {
    postingId: 'posting-1',
    memberId: 'member-1',
    source: { type: 'submission', id: 'submission-1', part: '' },
    ruleVersion: { rule: 'challenge', version: 1 },
    actorId: 'manager-1',
    surface: 'console',
    reason: 'because',
    idempotencyKey: 'key-1',
    occurredAt: new Date('2026-01-15T10:00:00Z'),
    recordedAt: new Date('2026-01-15T10:00:00Z'),
    ...parts,
  };
}

/** One member's ledger in memory, which stores what the engine decides exactly as a database would. */
export type MemberLedger = {
  memberId: string;
  balance: Balance;
  lots: Map<string, Lot>;
  entries: Entry[];
  changes: LedgerChange[];
  at: Date;
  /** Members merged into this one. */
  absorbed: MemberLedger[];
};

export function memberLedger(at: Date = new Date('2026-01-15T10:00:00Z'), memberId = 'member-1'): MemberLedger {
  return { memberId, balance: emptyBalance, lots: new Map(), entries: [], changes: [], at, absorbed: [] };
}

type AwardParts = Partial<
  Pick<PostAwardInput, 'statusPoints' | 'rewardPoints' | 'kind' | 'timeZone' | 'expiresAt'> & { occurredAt: Date }
>;

/** Awards points at the ledger's present instant; 100 of both kinds unless given. */
export function award(ledger: MemberLedger, parts: AwardParts = {}): Decision<LedgerChange> {
  const { occurredAt = ledger.at, ...rest } = parts;
  return store(
    ledger,
    postAward({
      header: { ...nextHeader(ledger), occurredAt },
      kind: 'award',
      balance: ledger.balance,
      statusPoints: 100,
      rewardPoints: 100,
      lotId: nextLotId(ledger),
      timeZone: 'Europe/Berlin',
      ...rest,
    }),
  );
}

/** Brings points along from another system. */
export function opening(
  ledger: MemberLedger,
  parts: Pick<PostAwardInput, 'statusPoints' | 'rewardPoints' | 'expiresAt'> & { occurredAt: Date },
): Decision<LedgerChange> {
  const { occurredAt, ...rest } = parts;
  const header = { ...nextHeader(ledger), occurredAt };
  const { balance } = ledger;
  const lotId = nextLotId(ledger);
  return store(ledger, postOpening({ header, balance, lotId, timeZone: 'Europe/Berlin', ...rest }));
}

/** Sets available points aside, of the lots that expire first. */
export function hold(ledger: MemberLedger, amount: number): Decision<LedgerChange> {
  const { balance } = ledger;
  return store(ledger, holdPoints({ header: nextHeader(ledger), balance, lots: openLots(ledger), amount }));
}

/** Gives the points of a hold back to their lots. */
export function release(ledger: MemberLedger, held: Hold): Decision<LedgerChange> {
  const { balance } = ledger;
  const lots = returningLots(ledger);
  const lotIds = held.lotUses.map((_, at) => `${nextLotId(ledger)}-${at}`);
  const header = nextHeader(ledger);
  const timeZone = 'Europe/Berlin';
  const released = store(ledger, releaseHold({ header, balance, hold: held, lots, lotIds, timeZone }));
  if (released.ok && hasLapsedAgain(released.value, lots)) allowed(expire(ledger));
  return released;
}

/** Every lot of the member, as it would be loaded to release a hold. */
export function returningLots(ledger: MemberLedger): ReturningLot[] {
  const opened = changesOf(ledger).flatMap(({ posting, lotChanges }) =>
    lotChanges
      .filter((change): change is OpenedLot => change.kind === 'open')
      .map((lot) => ({ lot, by: posting.kind })),
  );
  const wasRevived = (lotId: string | null): boolean => {
    const found = opened.find(({ lot }) => lot.id === lotId);
    return found !== undefined && (found.by === 'release' || wasRevived(found.lot.fromLotId));
  };
  return [...ledger.lots.values()].map((lot) => ({ ...lot, wasRevived: wasRevived(lot.id) }));
}

/** Spends the points of a hold. */
export function spend(ledger: MemberLedger, held: Hold): Decision<LedgerChange> {
  return store(ledger, spendHold({ header: nextHeader(ledger), balance: ledger.balance, hold: held }));
}

/** Lets what is past its date lapse. */
export function expire(ledger: MemberLedger): Decision<LedgerChange> {
  const { balance } = ledger;
  return store(ledger, expireLots({ header: nextHeader(ledger), balance, lots: openLots(ledger) }));
}

/** Takes an award back; what is missing is owed. */
export function reverse(ledger: MemberLedger, awarded: LedgerChange): Decision<LedgerChange> {
  const { balance } = ledger;
  const reversed = reversedPosting(ledger, awarded);
  const header = nextHeader(ledger);
  return store(ledger, reverseAward({ header, balance, award: reversed, lots: openLots(ledger) }));
}

/** Merges one member into another and stores both sides. */
export function merge(source: MemberLedger, survivor: MemberLedger): Decision<MergedPoints | null> {
  const decision = mergeMembers(mergeInput(source, survivor));
  if (!decision.ok) return decision;
  if (decision.value) {
    store(source, { ok: true, value: decision.value.out });
    store(survivor, { ok: true, value: decision.value.into });
  }
  survivor.absorbed.push(source);
  return decision;
}

/** A merge as it would be loaded to decide on it. */
export function mergeInput(source: MemberLedger, survivor: MemberLedger): MergeMembersInput {
  const days = new Map<number, number>();
  for (const { bucket, amount, occurredAt } of source.entries) {
    if (bucket === 'status') days.set(occurredAt.getTime(), (days.get(occurredAt.getTime()) ?? 0) + amount);
  }
  const statusDays = [...days]
    .filter(([, amount]) => amount !== 0)
    .map(([instant, amount]) => ({ occurredAt: new Date(instant), amount }));
  const lots = openLots(source);
  return {
    source: { header: nextHeader(source), balance: source.balance, lots, statusDays },
    survivor: { header: nextHeader(survivor), balance: survivor.balance, lots: openLots(survivor) },
    lotIds: lots.map((_, at) => `${nextLotId(survivor)}-${at}`),
  };
}

/** The posting as it would be loaded to reverse it at the member who has its points now. */
export function reversedPosting(ledger: MemberLedger, awarded: LedgerChange): ReversedPosting {
  const { header, kind } = awarded.posting;
  const lot = awarded.lotChanges.find((change) => change.kind === 'open');
  const reversal = changesOf(ledger).find(({ posting }) => posting.reversesId === header.postingId);
  const lotIds = kind !== 'merge' && lot ? lineOf(ledger, lot.id) : [];
  return {
    id: header.postingId,
    memberId: ledger.memberId,
    kind,
    occurredAt: header.occurredAt,
    statusPoints: awarded.entries.find(({ bucket }) => bucket === 'status')?.amount ?? 0,
    rewardPoints: lot?.kind === 'open' ? lot.amount : 0,
    lotIds,
    expiredPoints: lotIds.flatMap((id) => usesOf(ledger, id, 'expiry')).reduce((sum, use) => sum + use.amount, 0),
    reversedById: reversal?.posting.header.postingId ?? null,
  };
}

/** The hold as it would be loaded to release or spend it. */
export function heldBy(change: LedgerChange, state: Hold['state'] = 'open'): Hold {
  const { postingId, memberId } = change.posting.header;
  const amount = change.lotUses.reduce((sum, use) => sum + use.amount, 0);
  return { postingId, memberId, amount, lotUses: change.lotUses, state };
}

/** Every use of a lot, by all postings or by those of one kind. */
export function usesOf(
  ledger: MemberLedger,
  lotId: string | undefined,
  kind?: LedgerChange['posting']['kind'],
): LotUse[] {
  return changesOf(ledger)
    .filter(({ posting }) => kind === undefined || posting.kind === kind)
    .flatMap(({ lotUses }) => lotUses)
    .filter((use) => use.lotId === lotId);
}

/** The change a decision allows; a refusal fails the test. */
export function allowed<T>(decision: Decision<T>): T {
  if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.refusal)}`);
  return decision.value;
}

/** A lot and those opened from it since, also by merges. */
function lineOf(ledger: MemberLedger, lotId: string): string[] {
  const opened = changesOf(ledger)
    .flatMap(({ lotChanges }) => lotChanges)
    .filter((change): change is OpenedLot => change.kind === 'open');
  const line = [lotId];
  for (const id of line) line.push(...opened.filter((lot) => lot.fromLotId === id).map((lot) => lot.id));
  return line;
}

function changesOf(ledger: MemberLedger): LedgerChange[] {
  return [...ledger.absorbed.flatMap(changesOf), ...ledger.changes];
}

function openLots(ledger: MemberLedger): Lot[] {
  return [...ledger.lots.values()].filter((lot) => lot.remaining > 0);
}

/** Ids tell the member but for the first, so that those of two members differ. */
function nextId(ledger: MemberLedger, kind: string): string {
  const number = String(ledger.changes.length + 1).padStart(3, '0');
  return ledger.memberId === 'member-1' ? `${kind}-${number}` : `${kind}-${number}-${ledger.memberId}`;
}

/** The id of the lot that the next posting opens; further ones have their position added: `lot-007-0`. */
export function nextLotId(ledger: MemberLedger): string {
  return nextId(ledger, 'lot');
}

/** The id of the next posting. */
export function nextPostingId(ledger: MemberLedger): string {
  return nextId(ledger, 'posting');
}

function nextHeader(ledger: MemberLedger): PostingHeader {
  const postingId = nextPostingId(ledger);
  const { memberId, at } = ledger;
  return postingHeader({ postingId, memberId, idempotencyKey: postingId, occurredAt: at, recordedAt: at });
}

function store(ledger: MemberLedger, decision: Decision<LedgerChange>): Decision<LedgerChange> {
  if (!decision.ok) return decision;
  const change = decision.value;
  for (const lotChange of change.lotChanges) {
    if (lotChange.kind === 'open') {
      const { kind: _opened, fromLotId: _from, ...lot } = lotChange;
      ledger.lots.set(lot.id, lot);
      continue;
    }
    const lot = ledger.lots.get(lotChange.id);
    if (!lot || lot.remaining + lotChange.delta !== lotChange.remaining)
      throw new Error('a lot change does not fit its lot');
    ledger.lots.set(lot.id, { ...lot, remaining: lotChange.remaining });
  }
  ledger.balance = change.balanceAfter;
  ledger.entries.push(...change.entries);
  ledger.changes.push(change);
  return decision;
}

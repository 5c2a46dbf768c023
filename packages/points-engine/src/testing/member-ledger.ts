import type { Decision } from '../kernel/decision.ts';
import { type Balance, emptyBalance } from '../ledger/balance.ts';
import type { Hold } from '../ledger/hold.ts';
import type { Lot, LotUse } from '../ledger/lot.ts';
import type { Entry, LedgerChange, PostingHeader } from '../ledger/posting.ts';
import type { ReversedPosting } from '../ledger/reverse-award.ts';
import { expireLots } from '../ledger/expire-lots.ts';
import { holdPoints } from '../ledger/hold-points.ts';
import { postAward, type PostAwardInput } from '../ledger/post-award.ts';
import { releaseHold } from '../ledger/release-hold.ts';
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
  balance: Balance;
  lots: Map<string, Lot>;
  entries: Entry[];
  changes: LedgerChange[];
  at: Date;
};

export function memberLedger(at: Date = new Date('2026-01-15T10:00:00Z')): MemberLedger {
  return { balance: emptyBalance, lots: new Map(), entries: [], changes: [], at };
}

type AwardParts = Partial<Pick<PostAwardInput, 'statusPoints' | 'rewardPoints' | 'kind' | 'timeZone'>>;

/** Awards points at the ledger's present instant; 100 of both kinds unless given. */
export function award(ledger: MemberLedger, parts: AwardParts = {}): Decision<LedgerChange> {
  return store(
    ledger,
    postAward({
      header: nextHeader(ledger),
      kind: 'award',
      balance: ledger.balance,
      statusPoints: 100,
      rewardPoints: 100,
      lotId: `lot-${number(ledger)}`,
      timeZone: 'Europe/Berlin',
      ...parts,
    }),
  );
}

export function hold(ledger: MemberLedger, amount: number): Decision<LedgerChange> {
  const { balance } = ledger;
  return store(ledger, holdPoints({ header: nextHeader(ledger), balance, lots: openLots(ledger), amount }));
}

export function release(ledger: MemberLedger, held: Hold): Decision<LedgerChange> {
  const lots = [...ledger.lots.values()];
  return store(ledger, releaseHold({ header: nextHeader(ledger), balance: ledger.balance, hold: held, lots }));
}

export function spend(ledger: MemberLedger, held: Hold): Decision<LedgerChange> {
  return store(ledger, spendHold({ header: nextHeader(ledger), balance: ledger.balance, hold: held }));
}

export function expire(ledger: MemberLedger): Decision<LedgerChange> {
  const { balance } = ledger;
  return store(ledger, expireLots({ header: nextHeader(ledger), balance, lots: openLots(ledger) }));
}

export function reverse(ledger: MemberLedger, awarded: LedgerChange): Decision<LedgerChange> {
  const { balance } = ledger;
  const reversed = reversedPosting(ledger, awarded);
  const header = nextHeader(ledger);
  return store(ledger, reverseAward({ header, balance, award: reversed, lots: openLots(ledger) }));
}

/** The posting as it would be loaded to reverse it. */
export function reversedPosting(ledger: MemberLedger, awarded: LedgerChange): ReversedPosting {
  const { header, kind } = awarded.posting;
  const lot = awarded.lotChanges.find((change) => change.kind === 'open');
  const reversal = ledger.changes.find(({ posting }) => posting.reversesId === header.postingId);
  return {
    id: header.postingId,
    memberId: header.memberId,
    kind,
    occurredAt: header.occurredAt,
    statusPoints: awarded.entries.find(({ bucket }) => bucket === 'status')?.amount ?? 0,
    rewardPoints: lot?.kind === 'open' ? lot.amount : 0,
    lotId: lot?.id ?? null,
    expiredPoints: usesOf(ledger, lot?.id, 'expiry').reduce((sum, use) => sum + use.amount, 0),
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
  return ledger.changes
    .filter(({ posting }) => kind === undefined || posting.kind === kind)
    .flatMap(({ lotUses }) => lotUses)
    .filter((use) => use.lotId === lotId);
}

/** The change a decision allows; a refusal fails the test. */
export function allowed<T>(decision: Decision<T>): T {
  if (!decision.ok) throw new Error(`refused: ${JSON.stringify(decision.refusal)}`);
  return decision.value;
}

function openLots(ledger: MemberLedger): Lot[] {
  return [...ledger.lots.values()].filter((lot) => lot.remaining > 0);
}

function number(ledger: MemberLedger): string {
  return String(ledger.changes.length + 1).padStart(3, '0');
}

function nextHeader(ledger: MemberLedger): PostingHeader {
  const postingId = `posting-${number(ledger)}`;
  return postingHeader({ postingId, idempotencyKey: postingId, occurredAt: ledger.at, recordedAt: ledger.at });
}

function store(ledger: MemberLedger, decision: Decision<LedgerChange>): Decision<LedgerChange> {
  if (!decision.ok) return decision;
  const change = decision.value;
  for (const lotChange of change.lotChanges) {
    if (lotChange.kind === 'open') {
      const { kind: _opened, ...lot } = lotChange;
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

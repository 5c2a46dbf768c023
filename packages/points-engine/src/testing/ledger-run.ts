import fc from 'fast-check';
import { addDays } from '../kernel/calendar.ts';
import type { Decision } from '../kernel/decision.ts';
import type { Hold } from '../ledger/hold.ts';
import type { LedgerChange } from '../ledger/posting.ts';
import { invariant } from '../kernel/invariant.ts';
import type { MergedPoints } from '../ledger/merge-members.ts';
import { agree } from './agree-with-model.ts';
import { casesOf } from './ledger-cases.ts';
import { type LedgerStep, ledgerStep } from './ledger-steps.ts';
import {
  award,
  expire,
  heldBy,
  hold,
  type MemberLedger,
  memberLedger,
  merge,
  nextLotId,
  nextPostingId,
  opening,
  release,
  reverse,
  spend,
} from './member-ledger.ts';
import {
  deedOf,
  give,
  joinModel,
  lapse,
  open,
  type PointsModel,
  pointsModel,
  putBack,
  setAside,
  takeBack,
  unite,
  use,
} from './points-model.ts';

/** A workspace's ledger as the engine writes it beside the plain model, and what happened on the way. */
export type LedgerRun = {
  readonly model: PointsModel;
  /** Four at a time: who is merged away is followed by somebody new. */
  readonly members: MemberLedger[];
  readonly everybody: Map<string, MemberLedger>;
  readonly holds: { readonly change: LedgerChange; state: Hold['state'] }[];
  readonly postings: LedgerChange[];
  now: Date;
  /** How often each case was met: the kind of step with its outcome. */
  readonly met: Map<string, number>;
};

const MEMBERS = 4;
const ZONE = 'Europe/Berlin';

export function startRun(): LedgerRun {
  const run: LedgerRun = {
    model: pointsModel([]),
    members: [],
    everybody: new Map(),
    holds: [],
    postings: [],
    now: new Date('2026-01-15T10:00:00Z'),
    met: new Map(),
  };
  for (let at = 0; at < MEMBERS; at += 1) run.members.push(join(run));
  return run;
}

/** Takes one step on both sides and throws unless they agree on the outcome and on everything the members have then. */
export function takeStep(run: LedgerRun, step: LedgerStep): void {
  const outcome = attempt(run, step);
  if (!outcome) return;
  const { decision, expected, touched, met } = outcome;
  const code = decision.ok ? null : decision.refusal.code;
  invariant(code === expected, `${step.kind}: the engine says ${code ?? 'yes'}, the model ${expected ?? 'yes'}`);
  for (const what of [...casesOf(step.kind, decision), ...(decision.ok && met ? [met] : [])])
    run.met.set(what, (run.met.get(what) ?? 0) + 1);
  for (const ledger of touched) agree(run.model, ledger, run.now);
}

/**
 * A property over whole sequences of steps. `seen` counts every case that was met.
 *
 * @param length steps in each sequence
 */
export function sequencesAgree(length: number, seen: Map<string, number> = new Map()) {
  return fc.property(fc.array(ledgerStep, { minLength: length, maxLength: length, size: 'max' }), (steps) => {
    const run = startRun();
    for (const step of steps) takeStep(run, step);
    for (const [what, times] of run.met) seen.set(what, (seen.get(what) ?? 0) + times);
  });
}

/** Checks one sequence; gives what went wrong, cut down to the fewest steps, or null. The same seed gives the same sequence. */
export function checkSequence(
  { seed, steps }: { readonly seed: number; readonly steps: number },
  seen: Map<string, number>,
): string | null {
  const found = fc.check(sequencesAgree(steps, seen), { seed, numRuns: 1 });
  return found.failed ? (fc.defaultReportMessage(found) ?? 'failed') : null;
}

type Outcome = {
  readonly decision: Decision<LedgerChange | MergedPoints | null>;
  /** The model's refusal; null when it agrees. */
  readonly expected: string | null;
  readonly touched: readonly MemberLedger[];
  /** A case that the decision alone does not tell. */
  readonly met?: string;
};

function attempt(run: LedgerRun, step: LedgerStep): Outcome | null {
  switch (step.kind) {
    case 'award':
    case 'grant':
    case 'opening':
      return tryGiving(run, step);
    case 'hold':
      return tryHold(run, step);
    case 'release':
    case 'spend':
      return tryEnding(run, step);
    case 'reverse':
      return tryReversal(run, run.postings.filter(isGiving), step.pick);
    case 'reverse-any':
      return tryReversal(run, run.postings, step.pick);
    case 'expire':
      return tryExpiry(run, step.who);
    case 'merge':
      return tryMerge(run, step);
    case 'wait':
      run.now = new Date(run.now.getTime() + step.hours * 3_600_000);
      return null;
  }
}

type Giving = Extract<LedgerStep, { kind: 'award' | 'grant' | 'opening' }>;

function tryGiving(run: LedgerRun, step: Giving): Outcome {
  const ledger = memberAt(run, step.who);
  const { status, reward } = step;
  const at = addDays(run.now, -step.daysAgo, ZONE);
  const given = { deed: nextPostingId(ledger), rank: nextLotId(ledger), status, reward, at };
  const points = { statusPoints: status, rewardPoints: reward, occurredAt: at };
  if (step.kind !== 'opening') {
    const decision = keep(run, award(ledger, { ...points, kind: step.kind }));
    return { decision, expected: give(run.model, ledger.memberId, given), touched: [ledger] };
  }
  const expiresAt = step.lastsDays === null ? null : addDays(at, step.lastsDays, ZONE);
  const decision = keep(run, opening(ledger, { ...points, expiresAt }));
  const expected = open(run.model, ledger.memberId, { ...given, expiresAt, now: run.now });
  return { decision, expected, touched: [ledger] };
}

function tryHold(run: LedgerRun, { who, points }: Extract<LedgerStep, { kind: 'hold' }>): Outcome {
  const ledger = memberAt(run, who);
  const id = nextPostingId(ledger);
  const decision = keep(run, hold(ledger, points));
  if (decision.ok) run.holds.push({ change: decision.value, state: 'open' });
  return { decision, expected: setAside(run.model, ledger.memberId, { id, points }), touched: [ledger] };
}

type Ending = Extract<LedgerStep, { kind: 'release' | 'spend' }>;

function tryEnding(run: LedgerRun, { kind, pick }: Ending): Outcome | null {
  const chosen = fromTheEnd(run.holds, pick);
  if (!chosen) return null;
  const { postingId, memberId } = chosen.change.posting.header;
  const ledger = ledgerOf(run, memberId);
  const held = heldBy(chosen.change, chosen.state);
  const ranks = held.lotUses.map((_, at) => `${nextLotId(ledger)}-${at}`);
  const decision = keep(run, kind === 'release' ? release(ledger, held) : spend(ledger, held));
  if (decision.ok) chosen.state = kind === 'release' ? 'released' : 'spent';
  const expected =
    kind === 'release'
      ? putBack(run.model, memberId, { hold: postingId, now: run.now, ranks })
      : use(run.model, memberId, postingId);
  const hasLapsedAgain = kind === 'release' && ledger.changes.at(-1)?.posting.kind === 'expiry';
  return { decision, expected, touched: [ledger], met: hasLapsedAgain ? 'release: late again' : undefined };
}

function tryReversal(run: LedgerRun, among: readonly LedgerChange[], pick: number): Outcome | null {
  const chosen = fromTheEnd(among, pick);
  if (!chosen) return null;
  const { header, kind } = chosen.posting;
  const owner = deedOf(run.model, header.postingId)?.owner.id ?? header.memberId;
  const ledger = ledgerOf(run, owner);
  const decision = keep(run, reverse(ledger, chosen));
  const expected = kind === 'reversal' ? 'reversal-of-reversal' : takeBack(run.model, header.postingId);
  const isMoved = owner !== header.memberId;
  return { decision, expected, touched: [ledger], ...(isMoved && { met: 'reverse: at the survivor of a merge' }) };
}

function tryExpiry(run: LedgerRun, who: number): Outcome {
  const ledger = memberAt(run, who);
  const decision = keep(run, expire(ledger));
  return { decision, expected: lapse(run.model, ledger.memberId, run.now), touched: [ledger] };
}

function tryMerge(run: LedgerRun, step: Extract<LedgerStep, { kind: 'merge' }>): Outcome {
  const [source, survivor] = [memberAt(run, step.who), memberAt(run, step.into)];
  const ranks = [...source.lots].map((_, at) => `${nextLotId(survivor)}-${at}`);
  const decision = merge(source, survivor);
  const expected = unite(run.model, { from: source.memberId, into: survivor.memberId, ranks });
  if (decision.ok) {
    if (decision.value) run.postings.push(decision.value.out, decision.value.into);
    run.members[run.members.indexOf(source)] = join(run);
  }
  return { decision, expected, touched: [source, survivor] };
}

function keep(run: LedgerRun, decision: Decision<LedgerChange>): Decision<LedgerChange> {
  if (decision.ok) run.postings.push(decision.value);
  return decision;
}

function isGiving({ posting }: LedgerChange): boolean {
  return posting.kind === 'award' || posting.kind === 'grant' || posting.kind === 'opening';
}

function join(run: LedgerRun): MemberLedger {
  const ledger = memberLedger(run.now, `m${run.everybody.size}`);
  run.everybody.set(ledger.memberId, ledger);
  joinModel(run.model, ledger.memberId);
  return ledger;
}

function fromTheEnd<Item>(list: readonly Item[], pick: number): Item | undefined {
  return list[list.length - 1 - (pick % list.length)];
}

function memberAt(run: LedgerRun, who: number): MemberLedger {
  const ledger = run.members[who % run.members.length];
  invariant(ledger !== undefined, 'there is always somebody');
  ledger.at = run.now;
  return ledger;
}

function ledgerOf(run: LedgerRun, memberId: string): MemberLedger {
  const ledger = run.everybody.get(memberId);
  invariant(ledger !== undefined, `nobody is called ${memberId}`);
  ledger.at = run.now;
  return ledger;
}

import {
  copyModel,
  deedOf,
  give,
  lapse,
  memberOf,
  type PointsModel,
  pointsModel,
  putBack,
  setAside,
  takeBack,
  totalsOf,
  unite,
  use,
} from '../../../packages/points-engine/src/testing/index.ts';
import type { LedgerOperation } from './ledger-operation.ts';

/** The plain model and what was done before, which a retry finds. */
export interface ModelState {
  readonly points: PointsModel;
  readonly done: ReadonlySet<string>;
}

/** How an operation went. */
export interface OperationOutcome {
  /** `done`, `repeat` for a retry of what was done before, or the code of the refusal. */
  readonly said: string;
  /** The member's buckets as the answer tells them; null where it tells none. */
  readonly totals: Totals | null;
}

export type Totals = ReturnType<typeof totalsOf>;

export function startState(members: readonly string[]): ModelState {
  return { points: pointsModel(members), done: new Set() };
}

/** Does one operation on the model. The state given stays as it is. */
export function applyOperation(
  state: ModelState,
  operation: LedgerOperation,
  now: Date,
): { readonly state: ModelState; readonly outcome: OperationOutcome } {
  const name = nameOf(operation);
  if (isOfMerged(state, operation)) return { state, outcome: { said: 'already-merged', totals: null } };
  if (state.done.has(name)) return { state, outcome: { said: 'repeat', totals: null } };
  const points = copyModel(state.points);
  const refusal = refusalOf({ points, done: state.done }, operation, now);
  if (refusal !== null) return { state, outcome: { said: refusal, totals: null } };
  const whose = whoseBalance(points, operation);
  const totals = whose === null ? null : totalsOf(memberOf(points, whose));
  return { state: { points, done: new Set([...state.done, name]) }, outcome: { said: 'done', totals } };
}

/** The same for states that no further operation can tell apart. */
export function fingerprint({ points, done }: ModelState): string {
  const facts = [...points.members.values()].flatMap(({ heaps, status, ...member }) => [
    ...heaps.map((heap) => [member.id, heap]),
    ...status.map((dated) => [member.id, dated]),
    member,
  ]);
  return [...facts, ...points.deeds, ...done]
    .map((fact) => JSON.stringify(fact))
    .toSorted()
    .join();
}

/** What the ledger holds of a member: buckets, and by the dates of lots what can be spent and what each hold took. */
export function holdings({ points }: ModelState, member: string): unknown {
  const found = memberOf(points, member);
  return { totals: totalsOf(found), points: byDates(found.heaps.filter(({ place }) => place !== 'gone')) };
}

/** Points in one place with the dates of their lot, in milliseconds of the epoch. */
export type DatedPoints = Readonly<Record<'earnedAt' | 'expiresAt' | 'points', number>> & { readonly place: string };

/** Points by where they are, when they were earned and when they expire; lots of the same dates are one. */
export function byDates(all: readonly DatedPoints[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const { place, earnedAt, expiresAt, points } of all) {
    const dates = `${place} ${new Date(earnedAt).toISOString()} ${new Date(expiresAt).toISOString()}`;
    sums.set(dates, (sums.get(dates) ?? 0) + points);
  }
  return Object.fromEntries([...sums].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Whether the operation is about somebody who was merged away before. An award of theirs is taken back from who has its points. */
function isOfMerged({ points }: ModelState, operation: LedgerOperation): boolean {
  if (operation.kind === 'expire' || operation.kind === 'reverse') return false;
  const about = operation.kind === 'merge' ? [operation.from, operation.into] : [operation.member];
  return about.some((id) => memberOf(points, id).mergedInto !== null);
}

/** Whose buckets the answer tells; null when it tells none. */
function whoseBalance(points: PointsModel, operation: LedgerOperation): string | null {
  if (operation.kind === 'expire' || operation.kind === 'merge') return null;
  if (operation.kind === 'reverse') return deedOf(points, operation.award)?.owner.id ?? null;
  return operation.member;
}

/**
 * Whether a merge may have come between an operation's look and its lock: then it is refused and nothing happens, though in no order would it have
 * been. Only what looks for members by itself can meet that.
 */
export function mayBeOvertaken({ points }: ModelState, operation: LedgerOperation): boolean {
  if (operation.kind === 'reverse') return memberOf(points, operation.member).mergedInto !== null;
  return operation.kind === 'expire' && [...points.members.values()].some(({ mergedInto }) => mergedInto !== null);
}

function nameOf(operation: LedgerOperation): string {
  switch (operation.kind) {
    case 'release':
    case 'spend':
      return `${operation.kind} ${operation.hold}`;
    case 'reverse':
      return `reverse ${operation.award}`;
    case 'expire':
      return `expire ${operation.night}`;
    case 'merge':
      return `merge ${operation.from}`;
    default:
      return `${operation.kind} ${operation.key}`;
  }
}

/** Changes `points`; null when it went well. */
function refusalOf({ points, done }: ModelState, operation: LedgerOperation, now: Date): string | null {
  switch (operation.kind) {
    case 'award':
    case 'grant':
    case 'opening': {
      const { key, member, status, reward, occurredAt } = operation;
      return give(points, member, { deed: key, rank: key, status, reward, at: occurredAt });
    }
    case 'hold':
      return setAside(points, operation.member, { id: operation.key, points: operation.points });
    case 'release':
    case 'spend': {
      const { kind, member, hold } = operation;
      if (!done.has(`hold ${hold}`)) return 'not-found';
      if (kind === 'spend') return use(points, member, hold);
      return putBack(points, member, { hold, now, ranks: Array.from({ length: 99 }, (_, at) => `${hold}-${at}`) });
    }
    case 'reverse':
      return takeBack(points, operation.award);
    case 'expire':
      for (const id of points.members.keys()) lapse(points, id, now);
      return null;
    case 'merge': {
      const { from, into } = operation;
      return unite(points, { from, into, ranks: Array.from({ length: 999 }, (_, at) => `${from}-${at}`) });
    }
  }
}

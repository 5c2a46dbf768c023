import { addDays, addMonths } from '../kernel/calendar.ts';
import { pointsMax } from '../kernel/points.ts';

/**
 * The ledger told plainly, to hold the engine against: every member has heaps of reward points that lie somewhere, and status
 * points with a day. No postings, buckets, lots, lot uses or sequence numbers, so it cannot share a mistake with the engine.
 * What an operation answers is `null` when it happens and the code of the refusal when it does not.
 */
export type PointsModel = { readonly members: Map<string, ModelMember>; readonly deeds: Map<string, ModelDeed> };

/** A member as the model keeps them. */
export type ModelMember = {
  readonly id: string;
  heaps: Heap[];
  status: { readonly deed: string; readonly at: number; readonly points: number }[];
  spent: number;
  owed: number;
  /** Who has this member's points since a merge. */
  mergedInto: string | null;
};

/** Points of one deed that lie together. Of heaps with the same date the one with the lower rank goes first. */
export type Heap = {
  readonly deed: string;
  readonly rank: string;
  readonly earnedAt: number;
  readonly expiresAt: number;
  readonly points: number;
  /** `free`, `gone` for lapsed points, or the hold they are set aside by. */
  readonly place: string;
  /** Whether they came back after their date once. */
  readonly isLastChance: boolean;
};

/** What gave points. */
type ModelDeed = { readonly status: number; readonly reward: number; owner: string; isReversed: boolean };

/** Points given: an award, a grant or an opening balance. */
export type Given = {
  readonly deed: string;
  readonly rank: string;
  readonly status: number;
  readonly reward: number;
  readonly at: Date;
  readonly expiresAt?: Date | null;
};

const ZONE = 'Europe/Berlin';

/** A model of these members, without any points. */
export function pointsModel(memberIds: readonly string[]): PointsModel {
  const model: PointsModel = { members: new Map(), deeds: new Map() };
  for (const id of memberIds) joinModel(model, id);
  return model;
}

/** Adds a member without points. */
export function joinModel(model: PointsModel, id: string): void {
  model.members.set(id, { id, heaps: [], status: [], spent: 0, owed: 0, mergedInto: null });
}

/** A model of its own, to try an order of operations on. */
export function copyModel({ members, deeds }: PointsModel): PointsModel {
  return {
    members: new Map(
      [...members].map(([id, member]) => [id, { ...member, heaps: [...member.heaps], status: [...member.status] }]),
    ),
    deeds: new Map([...deeds].map(([id, deed]) => [id, { ...deed }])),
  };
}

/** What the member has, in the words of a balance. */
export function totalsOf(member: ModelMember) {
  const free = inPlace(member, (place) => place === 'free');
  const gone = inPlace(member, (place) => place === 'gone');
  const held = inPlace(member, (place) => place !== 'free' && place !== 'gone');
  const status = sum(member.status.map(({ points }) => points));
  return { status, available: free, held, spent: member.spent, expired: gone, owed: member.owed };
}

/** Heaps that can be spent, in the order in which they would be. */
export function freeHeaps(member: ModelMember): Heap[] {
  return member.heaps.filter(({ place }) => place === 'free').toSorted(nextToGo);
}

/** Status points of deeds after `since`. */
export function statusSince(member: ModelMember, since: Date): number {
  return sum(member.status.filter(({ at }) => at > since.getTime()).map(({ points }) => points));
}

/** A member of the model; throws for one it does not know. */
export function memberOf(model: PointsModel, id: string): ModelMember {
  const member = model.members.get(id);
  if (!member) throw new Error(`the model knows no member ${id}`);
  return member;
}

/** The deed and who has its points now; null for what never gave points. */
export function deedOf(model: PointsModel, id: string): { deed: ModelDeed; owner: ModelMember } | null {
  const deed = model.deeds.get(id);
  if (!deed) return null;
  let owner = memberOf(model, deed.owner);
  while (owner.mergedInto !== null) owner = memberOf(model, owner.mergedInto);
  return { deed, owner };
}

/** Points given; null, or the code of the refusal. */
export function give(model: PointsModel, memberId: string, given: Given): string | null {
  const member = memberOf(model, memberId);
  const { deed, rank, status, reward, at } = given;
  if (status < 0 || reward < 0 || status + reward === 0) return 'points-not-positive';
  const before = totalsOf(member);
  if (before.status + status > pointsMax || issued(before) + BigInt(reward) > pointsMax) return 'points-overflow';
  model.deeds.set(deed, { status, reward, owner: memberId, isReversed: false });
  if (status > 0) member.status.push({ deed, at: at.getTime(), points: status });
  const expiresAt = (given.expiresAt ?? addMonths(at, 18, ZONE)).getTime();
  member.heaps.push({
    deed,
    rank,
    earnedAt: at.getTime(),
    expiresAt,
    points: reward,
    place: 'free',
    isLastChance: false,
  });
  settle(member);
  return null;
}

/** Of an opening balance, which also may not be of tomorrow or have expired. */
export function open(model: PointsModel, memberId: string, given: Given & { readonly now: Date }): string | null {
  const { at, now, reward } = given;
  const expiresAt = given.expiresAt ?? addMonths(at, 18, ZONE);
  if (at > now) return 'opening-in-future';
  if (reward > 0 && expiresAt <= now) return 'opening-expired';
  return give(model, memberId, given);
}

/** A hold, of the heaps that would be spent first. */
export function setAside(model: PointsModel, memberId: string, hold: { id: string; points: number }): string | null {
  const member = memberOf(model, memberId);
  if (hold.points <= 0) return 'points-not-positive';
  if (hold.points > totalsOf(member).available) return 'not-enough-points';
  move(member, { points: hold.points, heaps: freeHeaps(member), to: hold.id });
  return null;
}

/** @param ranks of the heaps that come back late, in the order in which they would be spent by their old dates */
export function putBack(
  model: PointsModel,
  memberId: string,
  back: { hold: string; now: Date; ranks: readonly string[] },
): string | null {
  const member = memberOf(model, memberId);
  const held = member.heaps.filter(({ place }) => place === back.hold).toSorted(nextToGo);
  if (held.length === 0) return 'hold-closed';
  const settled = Math.min(member.owed, sum(held.map(({ points }) => points)));
  member.owed -= settled;
  const left = without(held, settled);
  const past = left.filter(({ expiresAt }) => expiresAt <= back.now.getTime());
  const late = past.filter(({ isLastChance }) => !isLastChance);
  const expiresAt = addDays(back.now, 30, ZONE).getTime();
  const returned = left.map((heap) => {
    const at = late.indexOf(heap);
    const dates = at < 0 ? {} : { expiresAt, rank: back.ranks[at] ?? '', isLastChance: true };
    return { ...heap, ...dates, place: 'free' };
  });
  member.heaps = together([...member.heaps.filter(({ place }) => place !== back.hold), ...returned]);
  // A second time they are gone at once, and with them whatever else is past its date.
  if (past.length > late.length) lapse(model, memberId, back.now);
  return null;
}

/** Spends what a hold has set aside. */
export function use(model: PointsModel, memberId: string, hold: string): string | null {
  const member = memberOf(model, memberId);
  const held = member.heaps.filter(({ place }) => place === hold);
  if (held.length === 0) return 'hold-closed';
  const points = sum(held.map((heap) => heap.points));
  if (member.spent + points > pointsMax) return 'points-overflow';
  member.spent += points;
  member.heaps = member.heaps.filter(({ place }) => place !== hold);
  return null;
}

/** What is past its date at `now` is gone. */
export function lapse(model: PointsModel, memberId: string, now: Date): string | null {
  const member = memberOf(model, memberId);
  const due = freeHeaps(member).filter(({ expiresAt }) => expiresAt <= now.getTime());
  if (due.length === 0) return 'nothing-to-expire';
  move(member, { points: sum(due.map(({ points }) => points)), heaps: due, to: 'gone' });
  return null;
}

/** A reversal: what is missing is owed. */
export function takeBack(model: PointsModel, deedId: string): string | null {
  const found = deedOf(model, deedId);
  if (!found) return 'not-reversible';
  const { deed, owner } = found;
  if (deed.isReversed) return 'already-reversed';
  const lapsed = owner.heaps.filter((heap) => heap.deed === deedId && heap.place === 'gone');
  const due = deed.reward - sum(lapsed.map(({ points }) => points));
  if (owner.owed + due - totalsOf(owner).available > pointsMax) return 'points-overflow';
  deed.isReversed = true;
  owner.status = owner.status.filter((points) => points.deed !== deedId);
  owner.heaps = owner.heaps.filter((heap) => !lapsed.includes(heap));
  owner.owed += due;
  settle(owner, deedId);
  return null;
}

/** @param ranks of the heaps that move and can be spent, in the order in which they would be */
export function unite(
  model: PointsModel,
  { from, into, ranks }: { from: string; into: string; ranks: readonly string[] },
): string | null {
  if (from === into) return 'merge-with-self';
  const [source, survivor] = [memberOf(model, from), memberOf(model, into)];
  const [less, more] = [totalsOf(source), totalsOf(survivor)];
  if (less.held > 0) return 'open-holds';
  const isTooMuch = (['status', 'spent', 'expired', 'owed'] as const).some((key) => less[key] + more[key] > pointsMax);
  if (isTooMuch || issued(less) + issued(more) > pointsMax) return 'points-overflow';
  const free = freeHeaps(source);
  const arriving = source.heaps.map((heap) =>
    heap.place === 'free' ? { ...heap, rank: ranks[free.indexOf(heap)] ?? '' } : heap,
  );
  survivor.heaps.push(...arriving);
  survivor.status.push(...source.status);
  survivor.spent += source.spent;
  survivor.owed += source.owed;
  settle(survivor);
  Object.assign(source, { heaps: [], status: [], spent: 0, owed: 0, mergedInto: into });
  return null;
}

/** Takes what is owed out of what can be spent, out of the heaps of one deed first if named. */
function settle(member: ModelMember, first?: string): void {
  const heaps = freeHeaps(member);
  const own = heaps.filter(({ deed }) => deed === first);
  const settled = Math.min(member.owed, sum(heaps.map(({ points }) => points)));
  member.owed -= settled;
  move(member, { points: settled, heaps: [...own, ...heaps.filter(({ deed }) => deed !== first)], to: null });
}

/** Moves points out of heaps, in the order given, to another place; to null when they are no more. */
function move(member: ModelMember, { points, heaps, to }: { points: number; heaps: Heap[]; to: string | null }): void {
  const left = without(heaps, points);
  const taken =
    to === null ? [] : heaps.map((heap) => ({ ...heap, place: to, points: heap.points - pointsIn(left, heap) }));
  const rest = member.heaps.filter((heap) => !heaps.includes(heap));
  member.heaps = together([...rest, ...left, ...taken]);
}

function pointsIn(heaps: readonly Heap[], { rank }: Heap): number {
  return heaps.find((heap) => heap.rank === rank)?.points ?? 0;
}

/** What is left of heaps, in the order given, after so many points were taken from the first ones. */
function without(heaps: readonly Heap[], points: number): Heap[] {
  let missing = points;
  return heaps.flatMap((heap) => {
    const taken = Math.min(heap.points, missing);
    missing -= taken;
    return heap.points > taken ? [{ ...heap, points: heap.points - taken }] : [];
  });
}

/** Heaps of the same points in the same place are one heap. */
function together(heaps: readonly Heap[]): Heap[] {
  const groups = Map.groupBy(heaps, ({ rank, place }) => `${rank} ${place}`);
  return [...groups.values()].flatMap((group) => {
    const points = sum(group.map((heap) => heap.points));
    return group[0] && points > 0 ? [{ ...group[0], points }] : [];
  });
}

function nextToGo(one: Heap, other: Heap): number {
  return one.expiresAt - other.expiresAt || one.earnedAt - other.earnedAt || (one.rank < other.rank ? -1 : 1);
}

function inPlace(member: ModelMember, isPlace: (place: string) => boolean): number {
  return sum(member.heaps.filter(({ place }) => isPlace(place)).map(({ points }) => points));
}

/** In numbers without a bound: more may have been spent and lapsed than a point can count, as long as it is owed back. */
function issued({ available, held, spent, expired, owed }: ReturnType<typeof totalsOf>): bigint {
  return BigInt(available) + BigInt(held) + BigInt(spent) + BigInt(expired) - BigInt(owed);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

import type { Chance } from '../../../apps/api/src/demo/chance.ts';

/** One operation on the ledger as the product is asked for it. `key` names it: the same key again is a retry. */
export type LedgerOperation =
  | {
      readonly kind: 'award' | 'grant' | 'opening';
      readonly key: string;
      readonly member: string;
      readonly status: number;
      readonly reward: number;
      readonly occurredAt: Date;
    }
  | { readonly kind: 'hold'; readonly key: string; readonly member: string; readonly points: number }
  | { readonly kind: 'release' | 'spend'; readonly member: string; readonly hold: string }
  | { readonly kind: 'reverse'; readonly member: string; readonly award: string }
  | { readonly kind: 'expire'; readonly night: string }
  | { readonly kind: 'merge'; readonly from: string; readonly into: string };

/** What operations can refer to, as far as the batches before this one go. */
export interface Known {
  /** Who was not merged away. */
  readonly members: readonly string[];
  readonly awards: readonly { readonly key: string; readonly member: string }[];
  readonly holds: readonly { readonly key: string; readonly member: string }[];
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Draws operations that are to meet: most of them on one member, some about the same hold, some the same twice over.
 *
 * @param name distinguishes the keys of this batch from those of others
 */
export function drawBatch(
  chance: Chance,
  known: Known,
  { name, now }: { readonly name: string; readonly now: Date },
): LedgerOperation[] {
  const hot = chance.pick(known.members);
  const drawn: LedgerOperation[] = [];
  const size = chance.between(1, 4);
  for (let at = 0; at < size; at += 1) {
    const member = chance.hits(0.8) ? hot : chance.pick(known.members);
    // No two awards of a member on the same instant, so that which lot goes first never depends on the ids of rows.
    const occurredAt = new Date(now.getTime() - chance.between(0, 700) * DAY_MS * Number(chance.hits(0.4)) - at);
    drawn.push(...drawOne(chance, known, { key: `${name}-${at}`, member, occurredAt, earlier: drawn }));
  }
  const retried = drawn.filter(({ kind }) => kind !== 'expire');
  if (retried.length > 0 && chance.hits(0.25)) drawn.push(chance.pick(retried));
  return drawn;
}

interface Draw {
  readonly key: string;
  readonly member: string;
  readonly occurredAt: Date;
  readonly earlier: readonly LedgerOperation[];
}

function drawOne(chance: Chance, known: Known, { key, member, occurredAt, earlier }: Draw): LedgerOperation[] {
  const kind = chance.pick([...KINDS]);
  switch (kind) {
    case 'award':
    case 'grant':
    case 'opening':
      return [{ kind, key, member, status: chance.between(0, 300), reward: chance.between(1, 300), occurredAt }];
    case 'hold':
      return [{ kind, key, member, points: chance.between(1, 400) }];
    case 'release':
    case 'spend': {
      const here = earlier.filter((one) => one.kind === 'hold').map((one) => ({ key: one.key, member: one.member }));
      const open = [...known.holds.slice(-6), ...here, ...here];
      if (open.length === 0) return [];
      const held = chance.pick(open);
      return [{ kind, member: held.member, hold: held.key }];
    }
    case 'reverse': {
      if (known.awards.length === 0) return [];
      const award = chance.pick(chance.hits(0.8) ? known.awards.slice(-8) : known.awards);
      return [{ kind, member: award.member, award: award.key }];
    }
    case 'expire':
      return [{ kind, night: key }];
    case 'merge': {
      const others = known.members.filter((other) => other !== member);
      // Two always remain to go on with.
      return others.length > 1 && chance.hits(MERGED) ? [{ kind, from: member, into: chance.pick(others) }] : [];
    }
  }
}

/** How often a merge that was drawn is tried: most are refused for points that are set aside. */
const MERGED = 0.7;

const KINDS = [
  'award',
  'award',
  'award',
  'grant',
  'opening',
  'hold',
  'hold',
  'hold',
  'release',
  'release',
  'spend',
  'spend',
  'reverse',
  'reverse',
  'expire',
  'merge',
] as const;

import type { TierName } from './use-tier-name.ts';

/** A leaf: its foot, the direction it grows in degrees (0 is up, clockwise), its length and width in units of a 24-unit square. */
interface Leaf {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly length: number;
  readonly width: number;
}

/** The shape of each tier in a 24-unit square, as path data. Made from one leaf, so that the three are of one family. */
export const tierPaths: Record<TierName, readonly string[]> = {
  none: [leafPath({ x: 6.6, y: 22, turn: 30, length: 22, width: 10.5 })],
  bronze: ribbed({ x: 6.4, y: 22.2, turn: 30, length: 22.6, width: 11.4 }),
  silver: [
    ...ribbed({ x: 10.6, y: 22, turn: -28, length: 19.5, width: 8.4 }),
    ...ribbed({ x: 13.4, y: 22, turn: 28, length: 19.5, width: 8.4 }),
  ],
  gold: wreath(),
};

/** Four leaves on each side of a ring, from the knot below up to the gap above, as on a coin. */
function wreath(): string[] {
  const radius = 7.5;
  const feet = [
    { at: 172, length: 7.8, width: 4.8 },
    { at: 128, length: 7.8, width: 4.8 },
    { at: 85, length: 7.4, width: 4.6 },
    { at: 46, length: 6.4, width: 4.2 },
  ];
  return feet.flatMap(({ at, length, width }) =>
    [1, -1].map((side) => {
      const angle = ((at * Math.PI) / 180) * side;
      // Along the ring, upwards, and a little outwards: the leaves part and can be told apart at 16 px.
      const turn = (at - 90 + 17) * side;
      return leafPath({ x: 12 + radius * Math.sin(angle), y: 12.4 - radius * Math.cos(angle), turn, length, width });
    }),
  );
}

/** A leaf as two halves with the rib left free between them. */
function ribbed(leaf: Leaf): string[] {
  return [1, -1].map((side) => halfPath(leaf, side));
}

function halfPath(leaf: Leaf, side: number): string {
  const bow = leaf.width * 0.68 * side;
  const rib = 0.42 * side;
  const at = (along: number, across: number) => pointOn(leaf, along * leaf.length, across);
  return `M${at(0.02, rib)}C${at(0.18, bow)} ${at(0.68, bow)} ${at(1, rib * 0.2)}L${at(0.02, rib)}Z`;
}

function leafPath(leaf: Leaf): string {
  const bow = leaf.width * 0.68;
  const at = (along: number, across: number) => pointOn(leaf, along * leaf.length, across);
  return `M${at(0, 0)}C${at(0.18, -bow)} ${at(0.68, -bow)} ${at(1, 0)}C${at(0.68, bow)} ${at(0.18, bow)} ${at(0, 0)}Z`;
}

/** A point of a leaf: so far along its rib, so far across. */
function pointOn({ x, y, turn }: Leaf, along: number, across: number): string {
  const angle = (turn * Math.PI) / 180;
  const px = x + along * Math.sin(angle) + across * Math.cos(angle);
  const py = y - along * Math.cos(angle) + across * Math.sin(angle);
  return `${round(px)} ${round(py)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

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
  none: [leafPath({ x: 8, y: 21.5, turn: 22, length: 20.5, width: 10 })],
  bronze: [leafPath({ x: 8, y: 21.5, turn: 22, length: 20.5, width: 10.5 })],
  silver: [
    leafPath({ x: 11.2, y: 21.5, turn: -27, length: 19, width: 8.6 }),
    leafPath({ x: 12.8, y: 21.5, turn: 27, length: 19, width: 8.6 }),
  ],
  gold: wreath(),
};

/** Four leaves on each side of a ring that is open above, as on a coin. */
function wreath(): string[] {
  const around = [
    { at: 158, turn: 64, length: 8.4 },
    { at: 115, turn: 12, length: 8.8 },
    { at: 70, turn: -36, length: 8.4 },
    { at: 35, turn: -66, length: 7 },
  ];
  return around.flatMap(({ at, turn, length }) =>
    [1, -1].map((side) => {
      const radius = 8.6;
      const angle = ((at * Math.PI) / 180) * side;
      return leafPath({
        x: 12 + radius * Math.sin(angle),
        y: 12.6 - radius * Math.cos(angle),
        turn: turn * side,
        length,
        width: 4.5,
      });
    }),
  );
}

function leafPath({ x, y, turn, length, width }: Leaf): string {
  const point = (along: number, across: number): string => {
    const angle = (turn * Math.PI) / 180;
    const px = x + along * Math.sin(angle) + across * Math.cos(angle);
    const py = y - along * Math.cos(angle) + across * Math.sin(angle);
    return `${round(px)} ${round(py)}`;
  };
  const bow = width * 0.68;
  return `M${point(0, 0)}C${point(length * 0.18, -bow)} ${point(length * 0.68, -bow)} ${point(length, 0)}C${point(length * 0.68, bow)} ${point(length * 0.18, bow)} ${point(0, 0)}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

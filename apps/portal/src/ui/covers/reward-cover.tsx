import { classNames } from '../class-names.ts';
import classes from './cover.module.css';
import { seededNumbers } from './seeded-numbers.ts';

/** Kinds of reward, as the wire spells them. */
export type RewardCoverKind =
  | 'recognition'
  | 'swag'
  | 'gift-card'
  | 'donation'
  | 'exclusive-access'
  | 'co-marketing-slot'
  | 'product-credit'
  | 'peer-introduction';

/** One small sign per kind, in a 24-unit square. */
const motifs: Record<RewardCoverKind, string> = {
  recognition: 'M6 21C4 11 9 4 19 3c1 10-5 16-13 18Zm0 0c2-6 5-10 9-13',
  swag: 'M8 4 3 7l2 5 2-1v9h10v-9l2 1 2-5-5-3c-1 2-2.500 3-4 3S9 6 8 4Z',
  'gift-card': 'M3 6h18v12H3Zm0 5h18M8 6v12',
  donation:
    'M12 20C5 15 3 11.500 3 8.500 3 6 5 4 7.500 4c2 0 3.500 1 4.500 3 1-2 2.500-3 4.500-3C19 4 21 6 21 8.500c0 3-2 6.500-9 11.500Z',
  'exclusive-access': 'M5 21V10a7 7 0 0 1 14 0v11Zm4 0V11a3 3 0 0 1 6 0v10',
  'co-marketing-slot': 'M3 12a6 6 0 1 0 12 0 6 6 0 1 0-12 0Zm6 0a6 6 0 1 0 12 0 6 6 0 1 0-12 0Z',
  'product-credit': 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0Zm9-4v8m-4-4h8',
  'peer-introduction':
    'M2.500 7.500a3.500 3.500 0 1 0 7 0 3.500 3.500 0 1 0-7 0Zm12 9a3.500 3.500 0 1 0 7 0 3.500 3.500 0 1 0-7 0ZM9 10l6 4',
};

/** What `RewardCover` takes. */
export interface RewardCoverProps {
  readonly kind: RewardCoverKind;
  /** The reward's id: decides which sign of the pattern is lit. */
  readonly seed: string;
}

/** The picture of a reward: a quiet pattern of its kind's sign, one of them lit in the accent. Decorative. */
export function RewardCover({ kind, seed }: RewardCoverProps) {
  const next = seededNumbers(seed);
  const lit = { column: 2 + Math.floor(next() * 4), row: 1 };
  return (
    <svg
      className={classes.cover}
      data-motif={kind}
      viewBox="0 0 320 100"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      {[0, 1, 2].map((row) =>
        [0, 1, 2, 3, 4, 5, 6, 7].map((column) => (
          <path
            key={`${row}-${column}`}
            d={motifs[kind]}
            transform={`translate(${column * 44 - 10 + (row % 2) * 22} ${row * 40 - 14}) scale(1.15)`}
            className={classNames(classes.motif, row === lit.row && column === lit.column && classes.chosen)}
          />
        )),
      )}
    </svg>
  );
}

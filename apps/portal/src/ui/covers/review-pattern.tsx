import classes from './cover.module.css';
import { seededNumbers } from './seeded-numbers.ts';

/** Lines of somebody's words, one of them underlined. No stars: what a review says is free. */
export function ReviewPattern({ seed }: { readonly seed: string }) {
  const next = seededNumbers(seed);
  const marked = 1 + Math.floor(next() * 3);
  return Array.from({ length: 5 }, (_, row) => {
    const y = 12 + row * 18;
    let x = -20 - next() * 40;
    return Array.from({ length: 9 }, (_unused, word) => {
      const width = 22 + next() * 52;
      const at = x;
      x += width + 9;
      const isMarked = row === marked && (word === 3 || word === 4);
      return (
        <rect
          key={`${row}-${word}`}
          x={at}
          y={y}
          width={width}
          height={7}
          rx={3.5}
          className={isMarked ? classes.mark : classes.tint}
        />
      );
    });
  });
}

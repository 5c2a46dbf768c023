import classes from './cover.module.css';
import { seededNumbers } from './seeded-numbers.ts';

/** A story that is built: columns that rise, the last one finished. */
export function CasePattern({ seed }: { readonly seed: string }) {
  const next = seededNumbers(seed);
  const columns = 11;
  const finished = 6 + Math.floor(next() * 3);
  return Array.from({ length: columns }, (_, column) => {
    const rise = 14 + (column / columns) * 62 + next() * 14;
    return (
      <rect
        key={column}
        x={6 + column * 29}
        y={100 - rise}
        width={21}
        height={rise + 10}
        rx={3}
        className={column === finished ? classes.mark : classes.tint}
      />
    );
  });
}

import classes from './cover.module.css';
import { seededNumbers } from './seeded-numbers.ts';

/** Rows of listeners around the one who speaks. */
export function TalkPattern({ seed }: { readonly seed: string }) {
  const next = seededNumbers(seed);
  const centre = 130 + next() * 60;
  const rows = [34, 54, 74, 94, 114, 134, 154];
  return (
    <>
      {rows.map((radius, row) => {
        const seats = 7 + row * 3;
        return Array.from({ length: seats }, (_, seat) => {
          const angle = Math.PI * (0.06 + (0.88 * (seat + 0.5)) / seats);
          return (
            <circle
              key={`${radius}-${seat}`}
              cx={centre + radius * Math.cos(angle)}
              cy={100 - radius * Math.sin(angle)}
              r={4.2}
              className={classes.tint}
            />
          );
        });
      })}
      <path d={`M${centre - 12} 100v-13a12 12 0 0 1 24 0v13Z`} className={classes.mark} />
    </>
  );
}

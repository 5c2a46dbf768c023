import classes from './cover.module.css';
import { seededNumbers } from './seeded-numbers.ts';

/** Two voices that reach each other. */
export function ReferencePattern({ seed }: { readonly seed: string }) {
  const next = seededNumbers(seed);
  const left = 60 + next() * 40;
  const right = 320 - 60 - next() * 40;
  const height = 38 + next() * 24;
  const rings = [16, 32, 48, 64, 80, 96, 112];
  return (
    <>
      {rings.map((radius) => (
        <circle key={`l${radius}`} cx={left} cy={height} r={radius} className={classes.tintLine} />
      ))}
      {rings.map((radius) => (
        <circle key={`r${radius}`} cx={right} cy={100 - height} r={radius} className={classes.tintLine} />
      ))}
      <circle cx={left} cy={height} r={7} className={classes.mark} />
      <circle cx={right} cy={100 - height} r={7} className={classes.mark} />
    </>
  );
}

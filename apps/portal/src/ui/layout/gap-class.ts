import classes from './gap.module.css';

/** Distances of the spacing scale, in pixels at the usual text size. */
export type Gap = 4 | 8 | 12 | 16 | 24 | 32 | 48;

const gaps: Readonly<Record<Gap, string | undefined>> = {
  4: classes.gap4,
  8: classes.gap8,
  12: classes.gap12,
  16: classes.gap16,
  24: classes.gap24,
  32: classes.gap32,
  48: classes.gap48,
};

/** The class that keeps the children of a flex or grid box this far apart. */
export function gapClass(gap: Gap): string | undefined {
  return gaps[gap];
}

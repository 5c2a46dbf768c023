import type { ReactNode } from 'react';
import classes from './filter-bar.module.css';

/** Keeps the two `FilterDate`s of a period together where a line of filters breaks. */
export function FilterPeriod({ children }: { readonly children: ReactNode }) {
  return <div className={classes.period}>{children}</div>;
}

import type { ReactNode } from 'react';
import classes from './badge.module.css';

/** A short label of kind: "Review", "Gift card". What has a state is a `StatusPill`. */
export function Badge({ children }: { readonly children: ReactNode }) {
  return <span className={classes.badge}>{children}</span>;
}

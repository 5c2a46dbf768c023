import type { ReactNode } from 'react';
import classes from './opening.module.css';

/** The first view of a champion's screen: what matters most, and beside it, in equal height or its own, how one stands. Under each other where there is no room. */
export function Opening({ children, isEven }: { readonly children: ReactNode; readonly isEven?: boolean }) {
  return <div className={isEven ? classes.even : classes.opening}>{children}</div>;
}

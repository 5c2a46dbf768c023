import type { ReactNode } from 'react';
import classes from './split.module.css';

/** A main column and a narrower one beside it; under each other, main first, where there is no room. */
export function Split({ main, side }: { readonly main: ReactNode; readonly side: ReactNode }) {
  return (
    <div className={classes.split}>
      <div className={classes.main}>{main}</div>
      <div className={classes.side}>{side}</div>
    </div>
  );
}

import type { ReactNode } from 'react';
import classes from './visually-hidden.module.css';

/** Words for screen readers that the eye does not need. */
export function VisuallyHidden({ children, id }: { readonly children: ReactNode; readonly id?: string }) {
  return (
    <span className={classes.hidden} id={id}>
      {children}
    </span>
  );
}

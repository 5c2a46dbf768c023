import { type ReactNode, useId } from 'react';
import classes from './rail-group.module.css';

/** What `RailGroup` takes. */
export interface RailGroupProps {
  /** What its places have in common; null for the first, which speaks for itself. */
  readonly label: string | null;
  /** List items with `RailLink`s. */
  readonly children: ReactNode;
}

/** Places of the console that belong together, under their name. */
export function RailGroup({ label, children }: RailGroupProps) {
  const id = useId();
  return (
    <div className={classes.group}>
      {label === null ? null : (
        <p id={id} className={classes.label}>
          {label}
        </p>
      )}
      <ul role="list" className={classes.list} aria-labelledby={label === null ? undefined : id}>
        {children}
      </ul>
    </div>
  );
}

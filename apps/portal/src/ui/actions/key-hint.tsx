import type { ReactNode } from 'react';
import classes from './key-hint.module.css';

/** What `KeyHint` takes. */
export interface KeyHintProps {
  /** The key as it stands on the keyboard. */
  readonly children: ReactNode;
  /** In a legend, where it is the information itself. On a button it is decorative: give the button `aria-keyshortcuts`. */
  readonly isRead?: boolean;
}

/** A key that does something. Not shown where there is no keyboard. */
export function KeyHint({ children, isRead }: KeyHintProps) {
  return (
    <kbd className={classes.key} aria-hidden={isRead ? undefined : true}>
      {children}
    </kbd>
  );
}

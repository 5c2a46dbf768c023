import type { ReactNode } from 'react';
import classes from './moderator-words.module.css';

/** What a moderator wrote, marked as another person's words, with their line breaks. */
export function ModeratorWords({ children }: { readonly children: ReactNode }) {
  return <blockquote className={classes.words}>{children}</blockquote>;
}

import type { ReactNode } from 'react';
import classes from './ruled-list.module.css';

/** One line of a `RuledList`. */
export interface RuledItem {
  readonly key: string;
  readonly content: ReactNode;
  /** A button at the end of the line. */
  readonly action?: ReactNode;
}

/** What `RuledList` takes. */
export interface RuledListProps {
  /** What is listed, for screen readers. */
  readonly label: string;
  readonly items: readonly RuledItem[];
}

/** A short list parted by thin rules, each line with what can be done about it. For lists that grow, a `DataTable`. */
export function RuledList({ label, items }: RuledListProps) {
  return (
    <ul role="list" aria-label={label} className={classes.list}>
      {items.map(({ key, content, action }) => (
        <li key={key} className={classes.item}>
          <div className={classes.content}>{content}</div>
          {action}
        </li>
      ))}
    </ul>
  );
}

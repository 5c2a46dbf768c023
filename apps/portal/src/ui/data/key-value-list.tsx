import type { ReactNode } from 'react';
import classes from './key-value-list.module.css';

/** One fact. */
export interface Fact {
  readonly key: string;
  readonly label: ReactNode;
  readonly value: ReactNode;
}

/** Facts of one object, parted by thin rules. */
export function KeyValueList({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={classes.list}>
      {facts.map((fact) => (
        <div key={fact.key} className={classes.pair}>
          <dt className={classes.key}>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}

import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../actions/button.tsx';
import classes from './filter-bar.module.css';

/** What `FilterBar` takes. */
export interface FilterBarProps {
  /** A `SearchField` and `FilterSelect`s. */
  readonly children: ReactNode;
  /** "38 members"; read aloud when it changes. */
  readonly count?: ReactNode;
  /** Offered while something is filtered. */
  readonly onReset?: () => void;
}

/** The line above a list that narrows it. What is chosen belongs in the address. */
export function FilterBar({ children, count, onReset }: FilterBarProps) {
  const { t } = useLingui();
  return (
    <div className={classes.bar}>
      {children}
      {onReset ? (
        <Button variant="quiet" size="small" onClick={onReset}>
          {t`Clear filters`}
        </Button>
      ) : null}
      <span className={classes.count} role="status">
        {count}
      </span>
    </div>
  );
}

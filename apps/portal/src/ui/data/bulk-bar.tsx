import { Plural, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../actions/button.tsx';
import type { Selection } from './data-table-column.ts';
import classes from './data-table.module.css';

/** What can be done with the chosen rows; floats at the bottom while any is chosen. */
export function BulkBar({ selection, children }: { readonly selection: Selection; readonly children: ReactNode }) {
  const { t } = useLingui();
  return (
    <div className={classes.bulk} role="region" aria-label={t`Chosen rows`}>
      <span className={classes.bulkCount} role="status">
        <Plural value={selection.chosen.size} one="# chosen" other="# chosen" />
      </span>
      {children}
      <Button variant="quiet" size="small" onClick={() => selection.onChange(new Set())}>
        {t`Choose none`}
      </Button>
    </div>
  );
}

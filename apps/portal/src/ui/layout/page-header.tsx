import type { ReactNode } from 'react';
import { Heading } from '../text/heading.tsx';
import classes from './page-header.module.css';

/** What `PageHeader` takes. */
export interface PageHeaderProps {
  readonly title: ReactNode;
  /** A short line above the title: what kind of thing this is, or the way back. */
  readonly eyebrow?: ReactNode;
  /** One or two sentences under the title. */
  readonly lead?: ReactNode;
  /** State and facts of the thing, in a line. */
  readonly meta?: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of a screen with its only first-level title. */
export function PageHeader({ title, eyebrow, lead, meta, actions }: PageHeaderProps) {
  return (
    <header className={classes.header}>
      {eyebrow ? <div className={classes.eyebrow}>{eyebrow}</div> : null}
      <div className={classes.line}>
        <div className={classes.words}>
          <Heading level={1} size={34}>
            {title}
          </Heading>
          {lead ? <p className={classes.lead}>{lead}</p> : null}
          {meta}
        </div>
        {actions ? <div className={classes.actions}>{actions}</div> : null}
      </div>
    </header>
  );
}

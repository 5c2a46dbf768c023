import { type ReactNode, useId } from 'react';
import { classNames } from '../class-names.ts';
import { Heading } from '../text/heading.tsx';
import classes from './section.module.css';

/** What `Section` takes. */
export interface SectionProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** A sentence under the title. */
  readonly hint?: ReactNode;
  /** A link or a button at the end of the title's line. */
  readonly action?: ReactNode;
  /** Without the thin rule under the title. */
  readonly isBare?: boolean;
}

/** A part of a screen with a title of its own, parted by a thin rule rather than a box. */
export function Section({ title, children, hint, action, isBare }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classNames(classes.section, isBare && classes.bare)}>
      <div className={classes.head}>
        <Heading level={2} size={20} id={id}>
          {title}
        </Heading>
        {action}
      </div>
      {hint ? <p className={classes.hint}>{hint}</p> : null}
      {children}
    </section>
  );
}

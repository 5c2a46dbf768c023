import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { type Gap, gapClass } from './gap-class.ts';
import classes from './row.module.css';

/** What `Row` takes. */
export interface RowProps {
  readonly children: ReactNode;
  readonly gap?: Gap;
  readonly justify?: 'between' | 'end';
  readonly align?: 'top' | 'baseline';
  readonly as?: 'div' | 'ul';
}

/** Things side by side that wrap when there is no room. */
export function Row({ children, gap = 12, justify, align, as: Element = 'div' }: RowProps) {
  return (
    <Element
      role={Element === 'ul' ? 'list' : undefined}
      className={classNames(classes.row, gapClass(gap), justify && classes[justify], align && classes[align])}
    >
      {children}
    </Element>
  );
}

import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import classes from './row.module.css';
import type { Gap } from './stack.tsx';

const gaps = {
  4: classes.gap4,
  8: classes.gap8,
  12: classes.gap12,
  16: classes.gap16,
  24: classes.gap24,
  32: classes.gap32,
  48: classes.gap48,
};

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
      className={classNames(classes.row, gaps[gap], justify && classes[justify], align && classes[align])}
    >
      {children}
    </Element>
  );
}

import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import classes from './columns.module.css';

const widths = { 200: classes.min200, 280: classes.min280, 360: classes.min360 };

/** What `Columns` takes. */
export interface ColumnsProps {
  readonly children: ReactNode;
  /** The least width of a column in pixels; as many stand side by side as fit. */
  readonly min?: 200 | 280 | 360;
  readonly as?: 'div' | 'ul';
}

/** Equal cards in as many columns as there is room for; one at 360 px. */
export function Columns({ children, min = 280, as: Element = 'div' }: ColumnsProps) {
  return (
    <Element role={Element === 'ul' ? 'list' : undefined} className={classNames(classes.columns, widths[min])}>
      {children}
    </Element>
  );
}

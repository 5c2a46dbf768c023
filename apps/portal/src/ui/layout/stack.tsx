import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import classes from './stack.module.css';

/** Distances of the spacing scale, in pixels at the usual text size. */
export type Gap = 4 | 8 | 12 | 16 | 24 | 32 | 48;

const gaps = {
  4: classes.gap4,
  8: classes.gap8,
  12: classes.gap12,
  16: classes.gap16,
  24: classes.gap24,
  32: classes.gap32,
  48: classes.gap48,
};

/** What `Stack` takes. */
export interface StackProps {
  readonly children: ReactNode;
  readonly gap?: Gap;
  /** Children keep their own width and stand at the start, or in the middle; else they fill the line. */
  readonly align?: 'start' | 'center';
  readonly as?: 'div' | 'ul' | 'ol' | 'section' | 'header' | 'footer';
}

/** Things one under the other at one distance. A list (`ul`, `ol`) loses its markers but stays a list. */
export function Stack({ children, gap = 16, align, as: Element = 'div' }: StackProps) {
  const role = Element === 'ul' || Element === 'ol' ? 'list' : undefined;
  return (
    <Element role={role} className={classNames(classes.stack, gaps[gap], align && classes[align])}>
      {children}
    </Element>
  );
}

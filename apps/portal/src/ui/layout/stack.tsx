import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { type Gap, gapClass } from './gap-class.ts';
import classes from './stack.module.css';

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
    <Element role={role} className={classNames(classes.stack, gapClass(gap), align && classes[align])}>
      {children}
    </Element>
  );
}

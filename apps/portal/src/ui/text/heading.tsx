import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import classes from './heading.module.css';

const elements = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4' } as const;
const sizes = {
  16: classes.size16,
  20: classes.size20,
  26: classes.size26,
  34: classes.size34,
  44: classes.size44,
};

/** What `Heading` takes. */
export interface HeadingProps {
  readonly children: ReactNode;
  /** Its place in the outline of the page, whatever its size. */
  readonly level: 1 | 2 | 3 | 4;
  readonly size?: 16 | 20 | 26 | 34 | 44;
  readonly id?: string;
}

/** A title in the display face. The level is the outline's, the size the eye's. */
export function Heading({ children, level, size = 20, id }: HeadingProps) {
  const Element = elements[level];
  return (
    <Element id={id} className={classNames(classes.heading, sizes[size])}>
      {children}
    </Element>
  );
}

import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import classes from './text.module.css';

/** What `Text` takes. */
export interface TextProps {
  readonly children: ReactNode;
  /** The element; a paragraph when left out. */
  readonly as?: 'p' | 'span' | 'div' | 'strong' | 'small' | 'li' | 'dd' | 'dt' | 'time';
  readonly size?: 12 | 14 | 16 | 20 | 26 | 34;
  /** `soft` for what supports, `faint` for what may be overlooked. */
  readonly tone?: 'soft' | 'faint' | 'accent' | 'bad';
  readonly weight?: 'strong';
  /** Keeps the line breaks a person typed. */
  readonly keepsLines?: true;
  readonly id?: string;
}

const sizes = {
  12: classes.size12,
  14: classes.size14,
  16: classes.size16,
  20: classes.size20,
  26: classes.size26,
  34: classes.size34,
};

/** Running words on the type scale, at most 70 characters a line. */
export function Text({ children, as: Element = 'p', size = 16, tone, weight, keepsLines, id }: TextProps) {
  return (
    <Element
      id={id}
      className={classNames(
        sizes[size],
        tone && classes[tone],
        weight && classes[weight],
        (Element === 'p' || Element === 'div') && classes.measure,
        keepsLines && classes.preserved,
      )}
    >
      {children}
    </Element>
  );
}

import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import classes from './card.module.css';

/** What `Card` takes. */
export interface CardProps {
  readonly children: ReactNode;
  readonly as?: 'div' | 'article' | 'li' | 'section' | 'aside';
  /** `accent` for the one thing that matters most on a screen, `sunken` for what is set aside. */
  readonly tone?: 'accent' | 'sunken';
  /** A picture that fills the upper edge. */
  readonly cover?: ReactNode;
  /** What stands at the lower edge, so that cards side by side end alike. */
  readonly footer?: ReactNode;
  /** Names the card for screen readers: the id of its title. */
  readonly labelledBy?: string;
}

/** A surface for one object. Put a `CardLink` in it and the whole card opens the object. */
export function Card({ children, as: Element = 'div', tone, cover, footer, labelledBy }: CardProps) {
  return (
    <Element aria-labelledby={labelledBy} className={classNames(classes.card, tone && classes[tone])}>
      {cover ? <div className={classes.cover}>{cover}</div> : null}
      {children}
      {footer ? <div className={classes.footer}>{footer}</div> : null}
    </Element>
  );
}

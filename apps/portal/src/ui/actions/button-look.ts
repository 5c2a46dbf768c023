import { classNames } from '../class-names.ts';
import classes from './button.module.css';

/** How a button or a link that looks like one is drawn. */
export interface ButtonLook {
  /**
   * `primary` once per screen, `danger` for what cannot be undone, `grave` for what leads there and asks first, `quiet` for what may
   * be overlooked.
   */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | 'grave';
  readonly size?: 'medium' | 'small';
  /** Fills the line. */
  readonly isWide?: boolean;
}

/** The class names of a look. */
export function buttonLook({ variant = 'secondary', size = 'medium', isWide }: ButtonLook): string {
  return classNames(
    classes.button,
    variant !== 'secondary' && classes[variant],
    size === 'small' && classes.small,
    isWide && classes.wide,
  );
}

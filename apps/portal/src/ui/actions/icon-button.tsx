import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import classes from './icon-button.module.css';

/** What `IconButton` takes, beside the attributes of a native button. */
export interface IconButtonProps extends Omit<
  ComponentProps<'button'>,
  'className' | 'style' | 'children' | 'disabled'
> {
  /** Its name for everybody: read aloud, and shown when the pointer rests on it. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly size?: 'medium' | 'small';
}

/** A button with a well-known sign (close, more) where words would not fit. */
export function IconButton({ label, icon, size = 'medium', type = 'button', ...rest }: IconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      title={label}
      className={classNames(classes.button, size === 'small' && classes.small)}
    >
      {icon}
    </button>
  );
}

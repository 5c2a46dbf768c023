import { createLink } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import classes from './rail-link.module.css';

function Anchor({
  className,
  icon,
  count,
  children,
  ...rest
}: ComponentProps<'a'> & { readonly icon: ReactNode; readonly count?: number }) {
  return (
    <a {...rest} className={classNames(classes.link, className)}>
      {icon}
      {children}
      {count ? <span className={classes.count}>{count}</span> : null}
    </a>
  );
}

/** One place of the console, with an icon and, if something waits there, how much. */
export const RailLink = createLink(Anchor);

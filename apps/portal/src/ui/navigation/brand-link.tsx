import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { RostraMark } from './rostra-mark.tsx';
import classes from './brand-link.module.css';

function Anchor({ children, className: _routerClass, ...rest }: ComponentProps<'a'>) {
  return (
    <a {...rest} className={classes.brand}>
      <RostraMark size={22} />
      <span className={classes.name}>{children}</span>
    </a>
  );
}

/** The workspace's mark and name; leads home. */
export const BrandLink = createLink(Anchor);

import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import classes from './brand-link.module.css';
import { BrandMark } from './brand-mark.tsx';

function Anchor({ children, className: _routerClass, ...rest }: ComponentProps<'a'>) {
  return (
    <a {...rest} className={classes.brand}>
      <BrandMark size={22} name={children} />
    </a>
  );
}

/** The workspace's mark and name; leads home. */
export const BrandLink = createLink(Anchor);

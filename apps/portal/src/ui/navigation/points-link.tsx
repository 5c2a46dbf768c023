import { Plural } from '@lingui/react/macro';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { IconChevronRight } from '../icons.ts';
import { Points } from '../points/points.tsx';
import { VisuallyHidden } from '../visually-hidden.tsx';
import classes from './points-link.module.css';

function Anchor({ points, className: _routerClass, ...rest }: ComponentProps<'a'> & { readonly points: number }) {
  return (
    <a {...rest} className={classes.link}>
      <Points value={points} unit="none" />
      <span className={classes.unit} aria-hidden="true">
        <Plural value={points} one="point" other="points" />
      </span>
      <VisuallyHidden>
        <Plural value={points} one="point to spend" other="points to spend" />
      </VisuallyHidden>
      <IconChevronRight size={16} aria-hidden className={classes.arrow} />
    </a>
  );
}

/** The points a champion can spend, in the slim bar; leads to the rewards. */
export const PointsLink = createLink(Anchor);

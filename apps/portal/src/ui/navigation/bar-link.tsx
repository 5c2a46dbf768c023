import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { classNames } from '../class-names.ts';
import classes from './bar-link.module.css';

function Anchor({ className, ...rest }: ComponentProps<'a'>) {
  return <a {...rest} className={classNames(classes.link, className)} />;
}

/** One main place in the `SlimBar`; underlined while the person is there. */
export const BarLink = createLink(Anchor);

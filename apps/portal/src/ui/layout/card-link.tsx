import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { classNames } from '../class-names.ts';
import classes from './card-link.module.css';

function Anchor({ className, ...rest }: ComponentProps<'a'>) {
  return <a {...rest} data-card-link="" className={classNames(classes.link, className)} />;
}

/** The title of a `Card` as a link to another screen; its target is the whole card. */
export const CardLink = createLink(Anchor);

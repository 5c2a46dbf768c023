import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { classNames } from '../class-names.ts';
import classes from './text-link.module.css';

function Anchor({ className, isQuiet, ...rest }: ComponentProps<'a'> & { readonly isQuiet?: boolean }) {
  return <a {...rest} className={classNames(classes.link, isQuiet && classes.quiet, className)} />;
}

/** A link inside running words, to another screen of the portal: `to`, `params` and `search` are checked by the router. */
export const TextLink = createLink(Anchor);

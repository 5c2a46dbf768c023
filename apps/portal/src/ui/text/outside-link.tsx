import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { IconExternalLink } from '../icons.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import classes from './outside-link.module.css';

/** A link that leaves the portal: opens in a new tab and says so. */
export function OutsideLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className={classes.link}>
      {children}
      <IconExternalLink size="0.95em" aria-hidden className={classes.icon} />
      <VisuallyHidden>
        <Trans>(opens in a new tab)</Trans>
      </VisuallyHidden>
    </a>
  );
}

import type { ReactNode } from 'react';
import { type ButtonLook, buttonLook } from './button-look.ts';

/** What `LeaveLink` takes. */
export interface LeaveLinkProps extends ButtonLook {
  /** An address of our own server that leads out of the portal. */
  readonly href: string;
  readonly children: ReactNode;
}

/** Leaves the portal in this tab and looks like a button: to sign in elsewhere. What leads to another screen is a `LinkButton`. */
export function LeaveLink({ href, children, ...look }: LeaveLinkProps) {
  return (
    <a href={href} className={buttonLook(look)}>
      {children}
    </a>
  );
}

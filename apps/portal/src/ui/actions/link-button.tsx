import { createLink } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';
import { type ButtonLook, buttonLook } from './button-look.ts';

function Anchor(props: ComponentProps<'a'> & ButtonLook & { readonly icon?: ReactNode }) {
  const { variant, size, isWide, icon, children, ...rest } = props;
  return (
    <a {...rest} className={buttonLook({ variant, size, isWide })}>
      {icon}
      {children}
    </a>
  );
}

/** Leads to another screen and looks like a button: `to`, `params` and `search` are checked by the router. */
export const LinkButton = createLink(Anchor);

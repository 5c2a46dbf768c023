import type { ReactNode } from 'react';
import { IconDownload } from '../icons.ts';
import { buttonLook, type ButtonLook } from './button-look.ts';

/** What `DownloadLink` takes. */
export interface DownloadLinkProps extends ButtonLook {
  /** An address of our own that answers with a file. */
  readonly href: string;
  readonly children: ReactNode;
}

/** Fetches a file and looks like a button. What leads to another screen is a `LinkButton`. */
export function DownloadLink({ href, children, ...look }: DownloadLinkProps) {
  return (
    <a href={href} download className={buttonLook(look)}>
      <IconDownload size={18} aria-hidden />
      {children}
    </a>
  );
}

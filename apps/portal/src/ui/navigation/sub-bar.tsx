import { type ReactNode, useRef } from 'react';
import classes from './sub-bar.module.css';
import { useCurrentInView } from './use-current-in-view.ts';

/** What `SubBar` takes. */
export interface SubBarProps {
  /** The place that the screens belong to: "Settings". */
  readonly label: string;
  /** `BarLink`s. */
  readonly children: ReactNode;
}

/** The screens of one place of the console, side by side above the one that is shown. One line; it scrolls where it is narrow. */
export function SubBar({ label, children }: SubBarProps) {
  const nav = useRef<HTMLElement>(null);
  useCurrentInView(nav);
  return (
    <div className={classes.bar}>
      <nav ref={nav} className={classes.nav} aria-label={label}>
        {children}
      </nav>
    </div>
  );
}

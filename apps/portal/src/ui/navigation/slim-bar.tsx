import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useRef } from 'react';
import classes from './slim-bar.module.css';
import { useCurrentInView } from './use-current-in-view.ts';

/** What `SlimBar` takes. */
export interface SlimBarProps {
  /** The workspace's mark and name, as a link home. */
  readonly brand: ReactNode;
  /** `BarLink`s, the main places. */
  readonly children: ReactNode;
  /** Points to spend, the avatar's menu. */
  readonly end: ReactNode;
}

/** The only frame a champion sees: one line, two where it is narrow. It scrolls away with the page and covers nothing. */
export function SlimBar({ brand, children, end }: SlimBarProps) {
  const { t } = useLingui();
  const nav = useRef<HTMLElement>(null);
  useCurrentInView(nav);
  return (
    <header className={classes.bar}>
      <div className={classes.inner}>
        <div className={classes.brand}>{brand}</div>
        <nav ref={nav} className={classes.nav} aria-label={t`Main`}>
          {children}
        </nav>
        <div className={classes.end}>{end}</div>
      </div>
    </header>
  );
}

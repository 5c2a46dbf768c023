import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import classes from './staff-rail.module.css';

/** What `StaffRail` takes. */
export interface StaffRailProps {
  readonly brand: ReactNode;
  /** The person's menu: at the foot of the rail, or at the end of the line where it is narrow. */
  readonly menu: ReactNode;
  /** `RailLink`s. */
  readonly links: ReactNode;
  /** The screen beside the rail. */
  readonly children: ReactNode;
}

/** The console's frame: places on the left, the screen beside. On narrow screens the places are one line that scrolls. */
export function StaffRail({ brand, menu, links, children }: StaffRailProps) {
  const { t } = useLingui();
  return (
    <div className={classes.frame}>
      <header className={classes.rail}>
        <div className={classes.brand}>{brand}</div>
        <nav className={classes.nav} aria-label={t`Console`}>
          {links}
        </nav>
        <div className={classes.menu}>{menu}</div>
      </header>
      <div className={classes.content}>{children}</div>
    </div>
  );
}

import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import classes from './staff-rail.module.css';

/** What `StaffRail` takes. */
export interface StaffRailProps {
  readonly brand: ReactNode;
  /** The person's menu. */
  readonly menu: ReactNode;
  /** `RailLink`s. */
  readonly links: ReactNode;
  readonly foot?: ReactNode;
  /** The screen beside the rail. */
  readonly children: ReactNode;
}

/** The console's frame: places on the left, the screen beside. On narrow screens the places are one line that scrolls. */
export function StaffRail({ brand, menu, links, foot, children }: StaffRailProps) {
  const { t } = useLingui();
  return (
    <div className={classes.frame}>
      <header className={classes.rail}>
        <div className={classes.top}>
          {brand}
          {menu}
        </div>
        <nav className={classes.nav} aria-label={t`Console`}>
          {links}
        </nav>
        {foot ? <div className={classes.foot}>{foot}</div> : null}
      </header>
      <div className={classes.content}>{children}</div>
    </div>
  );
}

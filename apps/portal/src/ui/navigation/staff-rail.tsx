import { useLingui } from '@lingui/react/macro';
import { useRouterState } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import { IconButton } from '../actions/icon-button.tsx';
import { IconMenu2 } from '../icons.ts';
import { Drawer } from '../overlays/drawer.tsx';
import classes from './staff-rail.module.css';
import { useCurrentInView } from './use-current-in-view.ts';

/** What `StaffRail` takes. */
export interface StaffRailProps {
  readonly brand: ReactNode;
  /** The person's menu: at the foot of the rail, or at the end of the line where it is narrow. */
  readonly menu: ReactNode;
  /** `RailGroup`s. */
  readonly links: ReactNode;
  /** The screen beside the rail. */
  readonly children: ReactNode;
}

/** The console's frame: places on the left, the screen beside. On narrow screens the places wait in a drawer behind a button. */
export function StaffRail({ brand, menu, links, children }: StaffRailProps) {
  const { t } = useLingui();
  const nav = useRef<HTMLElement>(null);
  // Open at one place: who goes on from there leaves it behind.
  const [openAt, setOpenAt] = useState<string | null>(null);
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  useCurrentInView(nav);
  return (
    <div className={classes.frame}>
      <header className={classes.rail}>
        <div className={classes.opener}>
          <IconButton
            label={t`All places`}
            icon={<IconMenu2 size={20} aria-hidden />}
            aria-haspopup="dialog"
            onClick={() => setOpenAt(pathname)}
          />
        </div>
        <div className={classes.brand}>{brand}</div>
        <nav ref={nav} className={classes.nav} aria-label={t`Console`}>
          {links}
        </nav>
        <div className={classes.menu}>{menu}</div>
      </header>
      <Drawer isOpen={openAt === pathname} onClose={() => setOpenAt(null)} title={t`All places`}>
        <nav aria-label={t`Console`}>{links}</nav>
      </Drawer>
      <div className={classes.content}>{children}</div>
    </div>
  );
}

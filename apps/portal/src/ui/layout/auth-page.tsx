import type { ReactNode } from 'react';
import { BrandMark } from '../navigation/brand-mark.tsx';
import { Heading } from '../text/heading.tsx';
import classes from './auth-page.module.css';

/** What `AuthPage` takes. */
export interface AuthPageProps {
  /** Title of the screen and of the browser's tab. */
  readonly title: string;
  /** Whose program this is; stands above the title. */
  readonly workspaceName: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
}

/** One narrow column for signing in and other steps before the portal itself. */
export function AuthPage({ title, workspaceName, lead, children, footer }: AuthPageProps) {
  return (
    <div className={classes.page}>
      <div className={classes.middle}>
        <main id="content" tabIndex={-1} className={classes.panel}>
          <title>{`${title} · ${workspaceName}`}</title>
          <div className={classes.brand}>
            <BrandMark size={28} name={workspaceName} />
          </div>
          <div>
            <Heading level={1} size={34}>
              {title}
            </Heading>
            {lead ? <p className={classes.lead}>{lead}</p> : null}
          </div>
          {children}
        </main>
      </div>
      {footer ? <footer className={classes.foot}>{footer}</footer> : null}
    </div>
  );
}

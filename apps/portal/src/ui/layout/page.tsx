import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import classes from './page.module.css';

/** What `Page` takes. */
export interface PageProps {
  /** The title of the browser's tab. */
  readonly title: string;
  readonly children: ReactNode;
  /** `reading` for one column of words and forms, `wide` (the default) for cards, `full` for tables in the console. */
  readonly width?: 'reading' | 'wide' | 'full';
}

/** The main part of a screen: the landmark that "Skip to content" leads to, with the tab's title. */
export function Page({ title, children, width = 'wide' }: PageProps) {
  return (
    <main id="content" tabIndex={-1} className={classNames(classes.page, width !== 'full' && classes[width])}>
      <title>{`${title} · Rostra`}</title>
      <div className={classes.inner}>{children}</div>
    </main>
  );
}

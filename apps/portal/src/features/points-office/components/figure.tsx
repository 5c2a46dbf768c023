import type { ReactNode } from 'react';
import { Points } from '../../../ui/points/points.tsx';
import classes from './points-office.module.css';

/** What `Figure` takes. */
export interface FigureProps {
  readonly label: string;
  /** Points. */
  readonly value: number;
  /** What it means in money, and beside what it stands. */
  readonly children: ReactNode;
}

/** One large figure with its name above and its meaning below; a group of a definition list. */
export function Figure({ label, value, children }: FigureProps) {
  return (
    <div className={classes.figure}>
      <dt>{label}</dt>
      <dd>
        <Points value={value} size="title" />
        <div className={classes.meaning}>{children}</div>
      </dd>
    </div>
  );
}

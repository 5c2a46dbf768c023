import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { type Tone, ToneShape } from '../feedback/tone-shape.tsx';
import classes from './timeline.module.css';

/** One thing that happened, or is still ahead. */
export interface TimelineEvent {
  readonly key: string;
  readonly title: ReactNode;
  /** When, or by when it is expected. */
  readonly at?: ReactNode;
  /** Whose words, which number. */
  readonly detail?: ReactNode;
  readonly tone?: Tone;
  /** Has not happened yet: drawn hollow. */
  readonly isAhead?: boolean;
}

/** What happened to one object, in order, and what comes next. */
export function Timeline({ events }: { readonly events: readonly TimelineEvent[] }) {
  return (
    <ol className={classes.timeline} role="list">
      {events.map(({ key, title, at, detail, tone = 'neutral', isAhead }) => (
        <li key={key} className={classNames(classes.event, isAhead && classes.ahead)}>
          <span className={classNames(classes.dot, !isAhead && tone !== 'neutral' && classes[tone])}>
            <ToneShape tone={tone} />
          </span>
          <div>
            <p className={classes.title}>{title}</p>
            {at ? <p className={classes.at}>{at}</p> : null}
            {detail ? <div className={classes.detail}>{detail}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

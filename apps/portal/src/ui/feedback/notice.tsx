import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { type Tone, ToneShape } from './tone-shape.tsx';
import classes from './notice.module.css';

/** What `Notice` takes. */
export interface NoticeProps {
  readonly children: ReactNode;
  readonly tone?: Tone;
  readonly title?: ReactNode;
  readonly action?: ReactNode;
}

/** Something to know, in the place it concerns. What went wrong is announced at once, the rest when there is a pause. */
export function Notice({ children, tone = 'neutral', title, action }: NoticeProps) {
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      className={classNames(classes.notice, tone !== 'neutral' && classes[tone])}
    >
      <span className={classes.shape}>
        <ToneShape tone={tone} />
      </span>
      <div className={classes.words}>
        {title ? <p className={classes.title}>{title}</p> : null}
        <div>{children}</div>
        {action ? <div className={classes.action}>{action}</div> : null}
      </div>
    </div>
  );
}

import { Trans } from '@lingui/react/macro';
import { classNames } from '../class-names.ts';
import { VisuallyHidden } from '../visually-hidden.tsx';
import classes from './loading-state.module.css';

/** What `LoadingState` takes. */
export interface LoadingStateProps {
  /** The shape of what is coming, so that nothing jumps. */
  readonly shape: 'page' | 'cards' | 'rows' | 'lines';
  /** How many cards, rows or lines. */
  readonly count?: number;
}

/** The outline of what is on its way. It waits 160 ms before it shows: most answers are faster, and a flash is worse than a pause. */
export function LoadingState({ shape, count = 3 }: LoadingStateProps) {
  const items = Array.from({ length: count }, (_, index) => index);
  return (
    <div className={classes.loading} role="status">
      <VisuallyHidden>
        <Trans>Loading</Trans>
      </VisuallyHidden>
      {shape === 'page' ? (
        <div className={classes.group}>
          <div className={classNames(classes.bone, classes.title)} />
          <div className={classNames(classes.bone, classes.line)} />
        </div>
      ) : null}
      {shape === 'page' || shape === 'cards' ? (
        <div className={classes.grid}>
          {items.map((item) => (
            <div key={item} className={classNames(classes.bone, classes.card)} />
          ))}
        </div>
      ) : null}
      {shape === 'rows' || shape === 'lines' ? (
        <div className={classes.group}>
          {items.map((item) => (
            <div key={item} className={classNames(classes.bone, shape === 'rows' ? classes.row : classes.line)} />
          ))}
          {shape === 'lines' ? <div className={classNames(classes.bone, classes.line, classes.short)} /> : null}
        </div>
      ) : null}
    </div>
  );
}

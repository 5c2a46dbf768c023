import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Heading } from '../text/heading.tsx';
import classes from './state-view.module.css';

/** What the designed states of a screen take: empty, error, denied. */
export interface StateViewProps {
  /** What is so, in a few words. */
  readonly title: ReactNode;
  /** Why, and what happens or can be done next. */
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** In the middle of the screen, when it is all there is. */
  readonly isWholeScreen?: boolean;
  /** Of its title; 3 under the title of a section, 2 straight under that of the screen. */
  readonly level?: 2 | 3;
}

/** The common form of a screen's states. Use `EmptyState`, `ErrorState` or `DeniedState`. */
export function StateView(
  props: StateViewProps & { readonly picture: ReactNode; readonly role?: 'alert'; readonly reference?: string },
) {
  const { title, children, actions, isWholeScreen, level = 3, picture, role, reference } = props;
  return (
    <div role={role} className={classNames(classes.state, isWholeScreen && classes.centred)}>
      <div className={classes.picture}>{picture}</div>
      <Heading level={isWholeScreen ? 1 : level} size={isWholeScreen ? 26 : 20}>
        {title}
      </Heading>
      <div className={classes.lead}>{children}</div>
      {actions ? <div className={classes.actions}>{actions}</div> : null}
      {reference ? <p className={classes.reference}>{reference}</p> : null}
    </div>
  );
}

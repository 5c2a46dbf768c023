import { type ComponentProps, type MouseEvent, type ReactNode, useId } from 'react';
import { classNames } from '../class-names.ts';
import { type ButtonLook, buttonLook } from './button-look.ts';
import classes from './button.module.css';

/** What `Button` takes, beside the attributes of a native button. */
export interface ButtonProps extends ButtonLook, Omit<ComponentProps<'button'>, 'disabled' | 'className' | 'style'> {
  readonly children: ReactNode;
  /** An icon before the words. */
  readonly icon?: ReactNode;
  /** The work it started is under way: it turns, keeps its words and takes no second press. */
  readonly isBusy?: boolean;
  /** Why it cannot be used now, as a sentence shown under it. There is no other way to switch a button off. */
  readonly unavailableBecause?: ReactNode;
}

/** Does something here. What leads to another screen is a `LinkButton`. */
export function Button(props: ButtonProps) {
  const {
    children,
    variant,
    size,
    isWide,
    icon,
    isBusy,
    unavailableBecause,
    onClick,
    type = 'button',
    ...rest
  } = props;
  const reasonId = useId();
  const isOff = Boolean(unavailableBecause);

  function press(event: MouseEvent<HTMLButtonElement>) {
    if (isBusy || isOff) event.preventDefault();
    else onClick?.(event);
  }

  const button = (
    <button
      {...rest}
      type={type}
      className={classNames(buttonLook({ variant, size, isWide }), isBusy && classes.busy)}
      aria-busy={isBusy || undefined}
      aria-disabled={isOff || undefined}
      aria-describedby={isOff ? reasonId : rest['aria-describedby']}
      onClick={press}
    >
      {isBusy ? <span className={classes.spinner} aria-hidden="true" /> : icon}
      {children}
    </button>
  );
  if (!isOff) return button;
  return (
    <span className={classNames(classes.explained, isWide && classes.wide)}>
      {button}
      <span id={reasonId} className={classes.reason}>
        {unavailableBecause}
      </span>
    </span>
  );
}

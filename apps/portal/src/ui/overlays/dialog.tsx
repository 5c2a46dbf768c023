import { classNames } from '../class-names.ts';
import { ModalFrame, type ModalProps } from './modal-frame.tsx';
import classes from './dialog.module.css';

/** What `Dialog` takes. */
export interface DialogProps extends ModalProps {
  readonly isWide?: boolean;
}

/** A question or a short task that needs an answer before anything else. */
export function Dialog({ isWide, ...modal }: DialogProps) {
  return <ModalFrame {...modal} className={classNames(classes.dialog, isWide && classes.wide)} />;
}

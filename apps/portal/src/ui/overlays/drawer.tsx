import { classNames } from '../class-names.ts';
import { ModalFrame, type ModalProps } from './modal-frame.tsx';
import classes from './dialog.module.css';

/** The places of a narrow screen: slides in from the start of the line. */
export function Drawer(props: ModalProps) {
  return <ModalFrame {...props} className={classNames(classes.dialog, classes.drawer)} />;
}

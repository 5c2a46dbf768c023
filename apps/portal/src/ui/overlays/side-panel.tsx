import { classNames } from '../class-names.ts';
import { ModalFrame, type ModalProps } from './modal-frame.tsx';
import classes from './dialog.module.css';

/** Detail beside a list that must not lose its place: slides in from the end of the line. */
export function SidePanel(props: ModalProps) {
  return <ModalFrame {...props} className={classNames(classes.dialog, classes.panel)} />;
}

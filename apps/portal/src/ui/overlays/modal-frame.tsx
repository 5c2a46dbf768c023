import { useLingui } from '@lingui/react/macro';
import { type MouseEvent, type ReactNode, type SyntheticEvent, useEffect, useId, useRef } from 'react';
import { IconButton } from '../actions/icon-button.tsx';
import { IconX } from '../icons.ts';
import { Heading } from '../text/heading.tsx';
import classes from './dialog.module.css';

/** What every surface that floats above the page takes. */
export interface ModalProps {
  readonly isOpen: boolean;
  /** Escape, the close button and a press outside ask for it. */
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** The buttons at the foot, the main one last. */
  readonly actions?: ReactNode;
}

/**
 * A native modal dialog: the browser keeps the focus inside, makes the rest inert and returns the focus. Its contents exist only
 * while it is open, so that a form in it starts fresh. Mark a field with `data-autofocus` to start there. Embedded, it stands in the slice of the frame that is seen.
 */
export function ModalFrame({
  isOpen,
  onClose,
  title,
  children,
  actions,
  className,
}: ModalProps & { readonly className: string }) {
  const { t } = useLingui();
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || !isOpen) return;
    const scrollbarWidth = window.innerWidth - document.body.offsetWidth;
    document.documentElement.style.setProperty('--scrollbar-width', `${scrollbarWidth}px`);
    dialog.showModal();
    // The browser would start at the close button. Start at what the dialog is for, or at its words.
    (
      dialog.querySelector<HTMLElement>('[data-autofocus]') ?? dialog.querySelector<HTMLElement>('[data-dialog-start]')
    )?.focus();
    return () => dialog.close();
  }, [isOpen]);

  function cancel(event: SyntheticEvent) {
    if (event.target !== ref.current) return;
    event.preventDefault();
    onClose();
  }

  // The dialog's own box is filled by `.inner`; a press on the dialog element itself is a press on the backdrop.
  function pressOutside(event: MouseEvent) {
    if (event.target === ref.current) onClose();
  }

  return (
    <dialog ref={ref} className={className} aria-labelledby={titleId} onCancel={cancel} onMouseDown={pressOutside}>
      {isOpen ? (
        <div className={classes.inner} tabIndex={-1} data-dialog-start="">
          <header className={classes.head}>
            <Heading level={2} size={20} id={titleId}>
              {title}
            </Heading>
            <span className={classes.close}>
              <IconButton label={t`Close`} icon={<IconX size={20} aria-hidden />} onClick={onClose} />
            </span>
          </header>
          <div className={classes.body}>{children}</div>
          {actions ? <footer className={classes.foot}>{actions}</footer> : null}
        </div>
      ) : null}
    </dialog>
  );
}

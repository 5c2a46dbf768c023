import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../actions/button.tsx';
import { Notice } from '../feedback/notice.tsx';
import { Dialog } from './dialog.tsx';

/** What `ConfirmDialog` takes. */
export interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The question: "Redeem the founder dinner?" */
  readonly title: ReactNode;
  /** What will happen, and what it costs. */
  readonly children: ReactNode;
  /** The verb, as on the button that led here: "Redeem", never "OK". */
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly isBusy?: boolean;
  /** `danger` when it cannot be undone. */
  readonly tone?: 'danger';
  /** Why the last try failed. The dialog stays open, so that it can be tried again. */
  readonly error?: ReactNode;
  /** Why it cannot be confirmed now. */
  readonly unavailableBecause?: ReactNode;
}

/** One confirmation of something that counts. It does not close while the work is under way. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, onClose, title, children, confirmLabel, onConfirm, isBusy, tone, error, unavailableBecause } = props;
  const { t } = useLingui();
  const close = () => (isBusy ? undefined : onClose());
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      title={title}
      actions={
        <>
          <Button variant="quiet" onClick={close}>
            {t`Not now`}
          </Button>
          <Button
            variant={tone === 'danger' ? 'danger' : 'primary'}
            onClick={onConfirm}
            isBusy={isBusy}
            unavailableBecause={unavailableBecause}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      {children}
      {error ? <Notice tone="bad">{error}</Notice> : null}
    </Dialog>
  );
}

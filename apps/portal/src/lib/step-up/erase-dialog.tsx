import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { ConfirmDialog } from '../../ui/overlays/confirm-dialog.tsx';
import { errorSentence } from '../error-messages.ts';

/** What `EraseDialog` takes. */
export interface EraseDialogProps {
  /** Who is erased. */
  readonly name: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  /** How the call goes. */
  readonly call: { readonly isPending: boolean; readonly error: unknown };
  /** Stands in its place while the person proves again who they are. */
  readonly proof: ReactNode;
  /** What goes, and what stays. */
  readonly children: ReactNode;
}

/** Asks once more before somebody is erased for good. */
export function EraseDialog({ name, isOpen, onClose, onConfirm, call, proof, children }: EraseDialogProps) {
  const { t } = useLingui();
  return (
    proof ?? (
      <ConfirmDialog
        isOpen={isOpen}
        onClose={onClose}
        title={t`Erase ${name} for good?`}
        confirmLabel={t`Erase for good`}
        tone="danger"
        onConfirm={onConfirm}
        isBusy={call.isPending}
        error={call.error ? errorSentence(call.error) : undefined}
      >
        {children}
      </ConfirmDialog>
    )
  );
}

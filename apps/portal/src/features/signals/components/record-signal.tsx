import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../ui/actions/button.tsx';
import { RecordSignalDialog, type RecordSignalDialogProps } from './record-signal-dialog.tsx';

/** Whose signal is entered. */
export type RecordSignalProps = Omit<RecordSignalDialogProps, 'onClose'>;

/** The way to enter what a champion did elsewhere. */
export function RecordSignal({ memberId, memberName }: RecordSignalProps) {
  const { t } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{t`Enter a signal`}</Button>
      {isOpen ? (
        <RecordSignalDialog memberId={memberId} memberName={memberName} onClose={() => setIsOpen(false)} />
      ) : null}
    </>
  );
}

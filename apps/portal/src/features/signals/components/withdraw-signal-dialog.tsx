import { Trans, useLingui } from '@lingui/react/macro';
import type { SignalRecord } from '@rostra/shared/signals/signal.schema';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { useWithdrawSignal } from '../api/withdraw-signal.ts';

/** What `WithdrawSignalDialog` takes. */
export interface WithdrawSignalDialogProps {
  readonly signal: SignalRecord;
  readonly onClose: () => void;
}

const reasonMax = 500;

/** Asks why a signal is wrong, and says what happens to its points. */
export function WithdrawSignalDialog({ signal, onClose }: WithdrawSignalDialogProps) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const withdraw = useWithdrawSignal();
  const toast = useToast();
  const keyOf = useContentKey();
  const { award, member } = signal;
  const takesBack = award !== null && !award.isReversed;

  function confirm() {
    setIsTried(true);
    if (reason.trim() === '') return;
    const asked = { signalId: signal.id, reason: reason.trim() };
    withdraw.mutate(
      { ...asked, idempotencyKey: keyOf(asked) },
      {
        onSuccess: () => {
          toast(takesBack ? t`Withdrawn, and its points taken back.` : t`Withdrawn.`);
          onClose();
        },
      },
    );
  }

  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t`Withdraw “${signal.kindName}”?`}
      confirmLabel={t`Withdraw`}
      tone="danger"
      onConfirm={confirm}
      isBusy={withdraw.isPending}
      error={withdraw.error ? errorSentence(withdraw.error) : null}
    >
      <p>
        {takesBack && member ? (
          <Trans>
            <Points value={award.rewardPoints} unit="to-spend" /> are taken back from {member.name}. The signal stays on
            the list as withdrawn, and told again under its id it counts no more.
          </Trans>
        ) : (
          <Trans>It stays on the list as withdrawn, and told again under its id it counts no more.</Trans>
        )}
      </p>
      <TextArea
        label={t`Why is it wrong?`}
        hint={takesBack && member ? t`${member.name} reads this in the statement.` : t`For the team.`}
        rows={3}
        data-autofocus=""
        charactersMax={reasonMax}
        error={isTried && reason.trim() === '' ? fieldSentence('required') : undefined}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </ConfirmDialog>
  );
}

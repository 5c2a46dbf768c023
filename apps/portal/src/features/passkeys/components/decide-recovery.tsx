import { Trans, useLingui } from '@lingui/react/macro';
import type { RecoveryView } from '@rostra/shared/passkeys/recover-passkey.contract';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { useProvenCall } from '../../../lib/step-up/use-proven-call.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { readWireError } from '../../../lib/wire-error.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import { useApproveRecovery, useDeclineRecovery } from '../api/decide-recovery.ts';

/** What `DecideRecovery` takes. */
export interface DecideRecoveryProps {
  readonly recovery: RecoveryView;
  readonly onClose: () => void;
}

/** Lets a colleague add a new passkey, or not; with a reason, which the audit log keeps. */
export function DecideRecovery({ recovery, onClose }: DecideRecoveryProps) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const key = useIdempotencyKey();
  const approve = useProvenCall(useApproveRecovery());
  const decline = useProvenCall(useDeclineRecovery());
  const error = approve.error ?? decline.error;
  const atField = readWireError(error)?.fields.find(({ path }) => path === 'reason');
  const { name } = recovery.member;

  function send(decision: typeof approve) {
    const input = { recoveryId: recovery.id, reason, idempotencyKey: key.current() };
    decision.mutate(input, {
      onSuccess: onClose,
      onSettled: key.renew,
    });
  }

  return (
    <>
      <Dialog
        isOpen
        onClose={onClose}
        title={t`${name} lost a passkey`}
        actions={
          <>
            <Button onClick={() => send(decline)} isBusy={decline.isPending}>{t`Decline`}</Button>
            <Button variant="primary" onClick={() => send(approve)} isBusy={approve.isPending}>
              {t`Let them add a new one`}
            </Button>
          </>
        }
      >
        <p>
          <Trans>
            {name} gets a mail with a link that is good for 24 hours and once. The passkeys they have now stop working
            when they use it, and every device is signed out.
          </Trans>
        </p>
        <TextArea
          label={t`How do you know that it is them?`}
          hint={t`The audit log keeps it.`}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={atField && fieldSentence(atField.message)}
          data-autofocus
        />
        {error && !atField ? <Notice tone="bad">{errorSentence(error)}</Notice> : null}
      </Dialog>
      {approve.proof ?? decline.proof}
    </>
  );
}

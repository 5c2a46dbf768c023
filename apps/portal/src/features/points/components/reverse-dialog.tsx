import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { useReversalPreview } from '../api/preview-reversal.ts';
import { useReverseAward } from '../api/reverse-award.ts';
import { ReversalEffect } from './reversal-effect.tsx';

/** What `ReverseDialog` takes. */
export interface ReverseDialogProps {
  readonly memberName: string;
  readonly title: string;
  readonly postingId: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Characters of the reason, as the contract has them; the contract itself would bring the validation library into the champion's page. */
const reasonMax = 500;

/** Asks for the reason, and says first what taking the award back will do. */
export function ReverseDialog({ memberName, title, postingId, isOpen, onClose }: ReverseDialogProps) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const toast = useToast();
  const preview = useReversalPreview(postingId, isOpen);
  const reverse = useReverseAward();
  const keyOf = useContentKey();
  const problem = reason.trim() === '' ? 'required' : reason.length > reasonMax ? `too-long:${reasonMax}` : null;

  function confirm() {
    setIsTried(true);
    if (problem) return;
    const asked = { postingId, reason: reason.trim() };
    reverse.mutate(
      { ...asked, idempotencyKey: keyOf(asked) },
      {
        onSuccess: () => {
          toast(<Trans>The award was taken back.</Trans>);
          close();
        },
      },
    );
  }
  function close() {
    reverse.reset();
    setReason('');
    setIsTried(false);
    onClose();
  }

  const failure = reverse.error ?? preview.error;
  return (
    <ConfirmDialog
      isOpen={isOpen}
      onClose={close}
      title={title}
      confirmLabel={t`Reverse`}
      onConfirm={confirm}
      isBusy={reverse.isPending}
      tone="danger"
      error={failure ? errorSentence(failure) : null}
    >
      {preview.data ? <ReversalEffect memberName={memberName} effect={preview.data} /> : null}
      <TextArea
        label={t`Why?`}
        hint={t`${memberName} reads this in the statement.`}
        data-autofocus=""
        rows={3}
        charactersMax={reasonMax}
        error={isTried && problem ? fieldSentence(problem) : undefined}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </ConfirmDialog>
  );
}

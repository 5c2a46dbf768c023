import { Trans, useLingui } from '@lingui/react/macro';
import type { Submission } from '@rostra/shared/challenges/submission.schema';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { useWithdrawSubmission } from '../api/withdraw-submission.ts';

/** What `WithdrawButton` takes. */
export interface WithdrawButtonProps {
  readonly submission: Pick<Submission, 'id' | 'challengeId' | 'state' | 'pointsAwarded'>;
  readonly size?: 'small' | 'medium';
  /** It was confirmed and is about to be taken back. */
  readonly onConfirm?: () => void;
}

/** Takes a submission back, or throws a draft away, after asking once. */
export function WithdrawButton({ submission, size = 'small', onConfirm }: WithdrawButtonProps) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const key = useIdempotencyKey();
  const withdraw = useWithdrawSubmission(submission.challengeId);
  const isDraft = submission.state === 'draft';
  const label = isDraft ? t`Throw the draft away` : t`Take it back`;

  function confirm() {
    onConfirm?.();
    withdraw.mutate(
      { idempotencyKey: key.current(), submissionId: submission.id },
      { onSuccess: () => setIsAsking(false), onSettled: key.renew },
    );
  }

  return (
    <>
      <Button variant="quiet" size={size} onClick={() => setIsAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={isDraft ? t`Throw the draft away?` : t`Take this back?`}
        confirmLabel={label}
        onConfirm={confirm}
        isBusy={withdraw.isPending}
        tone="danger"
        error={withdraw.isError ? errorSentence(withdraw.error) : null}
      >
        {isDraft ? (
          <Trans>What you typed is gone for good. You can begin again while the challenge is open.</Trans>
        ) : (
          <Trans>Nobody will look at it any more. You can begin again while the challenge is open.</Trans>
        )}
        {submission.pointsAwarded > 0 ? <Trans> The points of approved stages stay yours.</Trans> : null}
      </ConfirmDialog>
    </>
  );
}

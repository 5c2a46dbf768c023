import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useProvenCall } from '../../../lib/step-up/use-proven-call.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { useResendInvitation } from '../api/resend-invitation.ts';
import { useWithdrawInvitation } from '../api/withdraw-invitation.ts';
import type { StaffDetailProps } from './staff-detail-props.ts';

/** Sends an invitation again, or withdraws it. */
export function ChangeInvitation({ person, onGone }: StaffDetailProps) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const key = useIdempotencyKey();
  const resend = useProvenCall(useResendInvitation());
  const withdraw = useWithdrawInvitation();
  const input = () => ({ invitationId: person.id, idempotencyKey: key.current() });
  function sendAgain() {
    resend.mutate(input(), { onSettled: key.renew });
  }

  return (
    <Stack gap={12}>
      {resend.isSuccess ? (
        <Notice tone="good">
          <Trans>It was sent again, with a new link. The one before no longer works.</Trans>
        </Notice>
      ) : null}
      {resend.error ? <Notice tone="bad">{errorSentence(resend.error)}</Notice> : null}
      <Row gap={8}>
        <Button onClick={sendAgain} isBusy={resend.isPending}>
          {t`Send again`}
        </Button>
        <Button variant="grave" onClick={() => setIsAsking(true)}>{t`Withdraw…`}</Button>
      </Row>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t`Withdraw the invitation of ${person.name}?`}
        confirmLabel={t`Withdraw`}
        onConfirm={() => withdraw.mutate(input(), { onSuccess: onGone, onSettled: key.renew })}
        isBusy={withdraw.isPending}
        tone="danger"
        error={withdraw.error ? errorSentence(withdraw.error) : undefined}
      >
        <Trans>The link in the mail stops working. You can invite them again at any time.</Trans>
      </ConfirmDialog>
      {resend.proof}
    </Stack>
  );
}

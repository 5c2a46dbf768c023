import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useProvenCall } from '../../../lib/step-up/use-proven-call.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { useSwitchEmbedding } from '../api/switch-embedding.ts';

/** Whether embedding is on, and the way to change it. Turning it off signs visitors out, so it asks first. */
export function EmbedSwitch({ isOn }: { readonly isOn: boolean }) {
  const { t } = useLingui();
  const toast = useToast();
  const key = useIdempotencyKey();
  const [isAsking, setIsAsking] = useState(false);
  const change = useProvenCall(useSwitchEmbedding());

  function turn(next: boolean) {
    change.mutate(
      { isOn: next, idempotencyKey: key.current() },
      {
        onSuccess: () => setIsAsking(false),
        onError: (error) => {
          if (next) toast(errorSentence(error), 'bad');
        },
        onSettled: key.renew,
      },
    );
  }

  return (
    <Row gap={16}>
      <StatusPill tone={isOn ? 'good' : 'neutral'}>
        {isOn ? t({ message: 'On', context: 'switch' }) : t`Off`}
      </StatusPill>
      {isOn ? (
        <Button onClick={() => setIsAsking(true)}>{t`Turn off`}</Button>
      ) : (
        <Button variant="primary" onClick={() => turn(true)} isBusy={change.isPending}>{t`Turn on`}</Button>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t`Turn embedding off?`}
        confirmLabel={t`Turn off`}
        onConfirm={() => turn(false)}
        isBusy={change.isPending}
        tone="danger"
        error={change.error ? errorSentence(change.error) : undefined}
      >
        <Trans>
          Every page that shows the portal stops doing so, and whoever has it open there is signed out at once. Origins
          and keys are kept for when you turn it on again.
        </Trans>
      </ConfirmDialog>
      {change.proof}
    </Row>
  );
}

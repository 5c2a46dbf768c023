import { Trans, useLingui } from '@lingui/react/macro';
import type { PasskeyView } from '@rostra/shared/passkeys/list-passkeys.contract';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useProvenCall } from '../../../lib/step-up/use-proven-call.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { IconButton } from '../../../ui/actions/icon-button.tsx';
import { IconTrash } from '../../../ui/icons.ts';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { useRemovePasskey } from '../api/remove-passkey.ts';

/** What `RemovePasskey` takes. */
export interface RemovePasskeyProps {
  readonly passkey: PasskeyView;
  readonly isLast: boolean;
  readonly isRequired: boolean;
}

/** Removes a passkey, after asking. */
export function RemovePasskey({ passkey, isLast, isRequired }: RemovePasskeyProps) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const key = useIdempotencyKey();
  const remove = useProvenCall(useRemovePasskey());

  function send() {
    const input = { passkeyId: passkey.id, idempotencyKey: key.current() };
    remove.mutate(input, {
      onSuccess: () => setIsAsking(false),
      onSettled: key.renew,
    });
  }

  return (
    <>
      <IconButton
        label={t`Remove ${passkey.name}`}
        icon={<IconTrash size={18} aria-hidden />}
        size="small"
        onClick={() => setIsAsking(true)}
      />
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t`Remove ${passkey.name}?`}
        confirmLabel={t`Remove`}
        onConfirm={send}
        isBusy={remove.isPending}
        tone="danger"
        error={remove.error ? errorSentence(remove.error) : undefined}
        unavailableBecause={
          isLast && isRequired
            ? t`Your team asks for a passkey, so the last one stays. Add another one first.`
            : undefined
        }
      >
        {isLast ? (
          <Trans>It is your last one. From then on your mailbox alone signs you in.</Trans>
        ) : (
          <Trans>
            It no longer signs you in. Your browser or device may go on showing it; remove it there as well.
          </Trans>
        )}
      </ConfirmDialog>
      {remove.proof}
    </>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import type { OfferedBeta } from '@rostra/shared/betas/offered-beta.schema';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { readWireError } from '../../../lib/wire-error.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useLeaveBeta } from '../api/leave-beta.ts';

/** The way out. Asks first, and says what it gives up. */
export function LeaveBeta({ beta }: { readonly beta: OfferedBeta }) {
  const { t } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  const leave = useLeaveBeta();
  const key = useIdempotencyKey();
  const isIn = beta.own?.state === 'joined';
  const label = isIn ? t`Leave the beta` : t`Leave the waitlist`;

  function confirm() {
    leave.mutate(
      { betaId: beta.id, idempotencyKey: key.current() },
      {
        onSuccess: () => {
          key.renew();
          setIsOpen(false);
        },
        onError: (error) => (readWireError(error) ? key.renew() : undefined),
      },
    );
  }
  function close() {
    leave.reset();
    setIsOpen(false);
  }

  return (
    <div>
      <Button onClick={() => setIsOpen(true)}>{label}</Button>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={close}
        title={t`Leave “${beta.title}”?`}
        confirmLabel={label}
        onConfirm={confirm}
        isBusy={leave.isPending}
        tone="danger"
        error={leave.isError ? errorSentence(leave.error) : null}
      >
        <Text>
          {isIn ? (
            <Trans>
              Your seat goes to somebody else. If you want it back you have to ask again and may have to wait.
            </Trans>
          ) : (
            <Trans>You give up your place. If you come back you stand at the end of the line.</Trans>
          )}
        </Text>
      </ConfirmDialog>
    </div>
  );
}

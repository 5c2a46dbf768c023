import { Trans, useLingui } from '@lingui/react/macro';
import type { ConsentKind } from '@rostra/shared/consents/consent-text.schema';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useWithdrawConsent } from '../api/withdraw-consent.ts';

/** What `WithdrawDialog` takes. */
export interface WithdrawDialogProps {
  readonly kind: ConsentKind;
  readonly onClose: () => void;
}

/** Says what taking an agreement back means before it is taken back. */
export function WithdrawDialog({ kind, onClose }: WithdrawDialogProps) {
  const { t } = useLingui();
  const key = useIdempotencyKey();
  const withdraw = useWithdrawConsent();
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t`Take your agreement back?`}
      confirmLabel={t`Take it back`}
      onConfirm={() =>
        withdraw.mutate({ kind, idempotencyKey: key.current() }, { onSuccess: onClose, onSettled: key.renew })
      }
      isBusy={withdraw.isPending}
      error={withdraw.error ? errorSentence(withdraw.error) : undefined}
    >
      <Text>
        <Trans>
          From then on you cannot take part until you agree again. Your points and everything you did stay; to have that
          erased as well, ask for it below.
        </Trans>
      </Text>
    </ConfirmDialog>
  );
}

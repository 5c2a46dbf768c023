import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { StaffChallenge } from '@rostra/shared/challenges/staff-challenge.schema';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useCloseChallenge } from '../api/close-challenge.ts';

/** What `CloseDialog` takes. */
export interface CloseDialogProps {
  readonly challenge: StaffChallenge;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks before a challenge is offered no more, and says what becomes of what is under way. */
export function CloseDialog({ challenge, isOpen, onClose }: CloseDialogProps) {
  const { t } = useLingui();
  const close = useCloseChallenge();
  const key = useIdempotencyKey();
  const { underWay } = challenge.submissions;
  return (
    <ConfirmDialog
      isOpen={isOpen}
      onClose={onClose}
      title={t`Close “${challenge.title}”?`}
      confirmLabel={t`Close for good`}
      tone="danger"
      isBusy={close.isPending}
      error={close.isError ? errorSentence(close.error) : undefined}
      onConfirm={() =>
        close.mutate(
          { idempotencyKey: key.current(), challengeId: challenge.id },
          { onSuccess: onClose, onError: key.renew },
        )
      }
    >
      <Text>
        <Trans>Nobody can start it from now on. It cannot be opened again.</Trans>
      </Text>
      <Text>
        <Plural
          value={underWay}
          _0="Nobody is in the middle of it."
          one="# champion is in the middle of it and can finish; what they send still comes to moderation."
          other="# champions are in the middle of it and can finish; what they send still comes to moderation."
        />
      </Text>
    </ConfirmDialog>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import type { StaffChallenge } from '@rostra/shared/challenges/staff-challenge.schema';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useDiscardChallengeDraft } from '../api/discard-challenge-draft.ts';

/** What `DiscardDialog` takes. */
export interface DiscardDialogProps {
  readonly challenge: StaffChallenge;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onDiscarded: () => void;
}

/** Asks before a draft is thrown away. */
export function DiscardDialog({ challenge, isOpen, onClose, onDiscarded }: DiscardDialogProps) {
  const { t } = useLingui();
  const discard = useDiscardChallengeDraft();
  const keyFor = useContentKey();

  function confirm() {
    const input = { challengeId: challenge.id, version: challenge.version };
    discard.mutateAsync({ ...input, idempotencyKey: keyFor(input) }).then(onDiscarded, () => undefined);
  }

  return (
    <ConfirmDialog
      isOpen={isOpen}
      onClose={onClose}
      title={t`Throw this draft away?`}
      confirmLabel={t`Throw away`}
      tone="danger"
      isBusy={discard.isPending}
      error={discard.isError ? errorSentence(discard.error) : undefined}
      onConfirm={confirm}
    >
      <Text>
        <Trans>
          “{challenge.title}” and all its stages will be gone, for everybody on the team. No champion has seen it.
        </Trans>
      </Text>
    </ConfirmDialog>
  );
}

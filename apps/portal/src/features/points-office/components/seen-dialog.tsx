import { Trans, useLingui } from '@lingui/react/macro';
import type { Outlier } from '@rostra/shared/points-office/list-outliers.contract';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useMarkOutlierSeen } from '../api/mark-outlier-seen.ts';

/** What `SeenDialog` takes. */
export interface SeenDialogProps {
  readonly outlier: Outlier;
  readonly onClose: () => void;
}

/** Characters of the words, as the contract has them; the contract itself would bring the validation library along. */
const noteMax = 500;

/** Asks what a finding is, before it leaves the list. */
export function SeenDialog({ outlier: { kind, member }, onClose }: SeenDialogProps) {
  const { t } = useLingui();
  const [note, setNote] = useState('');
  const [isTried, setIsTried] = useState(false);
  const { mutate, error, isPending } = useMarkOutlierSeen();
  const keyOf = useContentKey();
  const isEmpty = note.trim() === '';

  function save() {
    setIsTried(true);
    if (isEmpty || note.trim().length > noteMax) return;
    const seen = { kind, memberId: member.id, note: note.trim() };
    mutate({ ...seen, idempotencyKey: keyOf(seen) }, { onSuccess: onClose });
  }
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t`Looked at ${member.name}`}
      confirmLabel={t`Mark as looked at`}
      onConfirm={save}
      isBusy={isPending}
      error={error ? errorSentence(error) : null}
    >
      <Text tone="soft">
        <Trans>
          It leaves the list, and comes back when a later award makes it as strong again or somebody else approves.
        </Trans>
      </Text>
      <TextArea
        label={t`What is it?`}
        hint={t`For your team; the champion does not see it.`}
        rows={3}
        charactersMax={noteMax}
        data-autofocus=""
        error={isTried && isEmpty ? fieldSentence('required') : undefined}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </ConfirmDialog>
  );
}

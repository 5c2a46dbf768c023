import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { Text } from '../../../ui/text/text.tsx';

/** What `RemoveStageDialog` takes. */
export interface RemoveStageDialogProps {
  /** The stage's title; undefined while nothing is asked. */
  readonly title: string | undefined;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

/** Asks before a stage with words in it goes. */
export function RemoveStageDialog({ title, onClose, onRemove }: RemoveStageDialogProps) {
  const { t } = useLingui();
  return (
    <ConfirmDialog
      isOpen={title !== undefined}
      onClose={onClose}
      title={title === undefined || title.trim() === '' ? t`Remove this stage?` : t`Remove “${title}”?`}
      confirmLabel={t`Remove`}
      onConfirm={onRemove}
      tone="danger"
    >
      <Text>
        <Trans>Its instruction, points and evidence go with it.</Trans>
      </Text>
    </ConfirmDialog>
  );
}

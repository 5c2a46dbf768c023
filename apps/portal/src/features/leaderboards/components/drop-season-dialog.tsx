import { Trans, useLingui } from '@lingui/react/macro';
import type { StaffSeason } from '@rostra/shared/leaderboards/staff-seasons.contract';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { useDropSeason } from '../api/drop-season.ts';

/** What `DropSeasonDialog` takes. */
export interface DropSeasonDialogProps {
  readonly season: StaffSeason;
  readonly onClose: () => void;
}

/** Asks before a season that is to come is dropped. */
export function DropSeasonDialog({ season, onClose }: DropSeasonDialogProps) {
  const { t } = useLingui();
  const drop = useDropSeason();
  const keyOf = useContentKey();
  const asked = { seasonId: season.id };
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t`Drop ${season.name}?`}
      confirmLabel={t`Drop`}
      tone="danger"
      onConfirm={() => drop.mutate({ ...asked, idempotencyKey: keyOf(asked) }, { onSuccess: onClose })}
      isBusy={drop.isPending}
      error={drop.error ? errorSentence(drop.error) : null}
    >
      <Trans>Nobody has a place on it yet. A calendar quarter left without a season gets one again by itself.</Trans>
    </ConfirmDialog>
  );
}

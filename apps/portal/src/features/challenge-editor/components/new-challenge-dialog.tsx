import { Trans, useLingui } from '@lingui/react/macro';
import type { StaffChallenge } from '@rostra/shared/challenges/staff-challenge.schema';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { KindChoices } from './kind-choices.tsx';

/** What `NewChallengeDialog` takes. */
export interface NewChallengeDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onMade: (challenge: StaffChallenge) => void;
}

/** Asks what kind of challenge to start from. */
export function NewChallengeDialog({ isOpen, onClose, onMade }: NewChallengeDialogProps) {
  const { t } = useLingui();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t`New challenge`} isWide>
      <Text tone="soft">
        <Trans>
          Start from a kind. Words, stages and points are filled in, and all of it can be changed before it is
          published.
        </Trans>
      </Text>
      <KindChoices onMade={onMade} />
    </Dialog>
  );
}

import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../ui/actions/button.tsx';
import { GivePointsDialog, type GivePointsDialogProps } from './give-points-dialog.tsx';

/** Whom points are given. */
export type GivePointsProps = Omit<GivePointsDialogProps, 'onClose'>;

/** The way to give a champion points by hand. */
export function GivePoints({ memberId, memberName }: GivePointsProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>
        <Trans>Give points</Trans>
      </Button>
      {isOpen ? (
        <GivePointsDialog memberId={memberId} memberName={memberName} onClose={() => setIsOpen(false)} />
      ) : null}
    </>
  );
}

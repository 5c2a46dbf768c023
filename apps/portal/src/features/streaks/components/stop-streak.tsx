import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { OwnStreakOutput } from '@rostra/shared/streaks/own-streak.contract';
import { useState } from 'react';
import { Button } from '../../../ui/actions/button.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';

/** What `StopStreak` takes. */
export interface StopStreakProps {
  readonly streak: OwnStreakOutput;
  readonly onStop: () => void;
  readonly isBusy: boolean;
}

/** The way out of a streak. Its weeks do not come back, so who has any is asked first. */
export function StopStreak({ streak: { weeks, freezes }, onStop, isBusy }: StopStreakProps) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  if (weeks + freezes === 0) {
    return (
      <Button size="small" variant="quiet" onClick={onStop} isBusy={isBusy}>
        <Trans>Stop</Trans>
      </Button>
    );
  }
  return (
    <>
      <Button size="small" variant="quiet" onClick={() => setIsAsking(true)} isBusy={isBusy} aria-haspopup="dialog">
        <Trans>Stop…</Trans>
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t`Stop your weekly streak?`}
        confirmLabel={t`Stop`}
        tone="danger"
        onConfirm={() => {
          setIsAsking(false);
          onStop();
        }}
      >
        <p>
          <Plural value={weeks} one="A streak of # week ends." other="A streak of # weeks ends." />{' '}
          {freezes > 0 ? (
            <Plural value={freezes} one="A banked freeze goes, too." other="# banked freezes go, too." />
          ) : null}{' '}
          <Trans>If you begin again, it counts from that week. Points, tier and badges stay as they are.</Trans>
        </p>
      </ConfirmDialog>
    </>
  );
}

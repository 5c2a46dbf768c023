import { Plural, useLingui } from '@lingui/react/macro';
import type { GetModerationItemOutput } from '@rostra/shared/challenges/get-moderation-item.contract';
import { Button } from '../../../ui/actions/button.tsx';
import { KeyHint } from '../../../ui/actions/key-hint.tsx';
import classes from './moderation.module.css';

/** What `ItemActions` takes. */
export interface ItemActionsProps {
  readonly item: GetModerationItemOutput;
  readonly isApproving: boolean;
  readonly answers: Record<'approve' | 'ask-for-changes' | 'decline', () => void>;
}

/** The three answers, with what approving pays. In sight while the evidence scrolls. */
export function ItemActions({ item, isApproving, answers }: ItemActionsProps) {
  const { t } = useLingui();
  const { pays } = item;
  const points = pays ? Math.max(pays.statusPoints, pays.rewardPoints) : item.stage.points;
  return (
    <div className={classes.actions} role="group" aria-label={t`Answer`}>
      <Button variant="primary" isBusy={isApproving} onClick={answers.approve} aria-keyshortcuts="a">
        {points > 0 ? (
          <span>
            {t`Approve`} · <Plural value={points} one="# point" other="# points" />
          </span>
        ) : (
          t`Approve`
        )}
        <KeyHint>A</KeyHint>
      </Button>
      <Button onClick={answers['ask-for-changes']} aria-keyshortcuts="c">
        {t`Ask for changes`}
        <KeyHint>C</KeyHint>
      </Button>
      <Button variant="quiet" onClick={answers.decline} aria-keyshortcuts="d">
        {t`Decline`}
        <KeyHint>D</KeyHint>
      </Button>
    </div>
  );
}

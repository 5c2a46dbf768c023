import { Plural, useLingui } from '@lingui/react/macro';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import { Button } from '../../../ui/actions/button.tsx';
import { KeyHint } from '../../../ui/actions/key-hint.tsx';
import classes from './moderation.module.css';

/** What `ItemActions` takes. */
export interface ItemActionsProps {
  /** What approving pays; null where it is not known. */
  readonly award: AwardExplanation | null;
  /** What stands on the button then. */
  readonly offered: number;
  readonly isApproving: boolean;
  readonly answers: Record<'approve' | 'ask-for-changes' | 'decline', () => void>;
}

/** The three answers, with what approving pays. In sight while the evidence scrolls. */
export function ItemActions({ award, offered, isApproving, answers }: ItemActionsProps) {
  const { t } = useLingui();
  const points = award ? Math.max(award.statusPoints, award.rewardPoints) : offered;
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

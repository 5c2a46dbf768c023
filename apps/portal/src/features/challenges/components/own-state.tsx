import { Trans } from '@lingui/react/macro';
import type { OwnSubmission } from '@rostra/shared/challenges/challenge-card.schema';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { useSubmissionState } from '../use-submission-state.ts';
import classes from './own-state.module.css';

/** What `OwnState` takes. */
export interface OwnStateProps {
  readonly submission: OwnSubmission;
  readonly stageCount: number;
}

/** Where one's own submission is, in a line: its state, its stage, and by when an answer is expected. */
export function OwnState({ submission, stageCount }: OwnStateProps) {
  const stateOf = useSubmissionState();
  const { state, stageNumber, dueAt } = submission;
  const { words, tone } = stateOf(state);
  return (
    <span className={classes.state}>
      <StatusPill tone={tone}>{words}</StatusPill>
      {dueAt ? (
        <span className={classes.more}>
          <Trans>
            answer by <DateText at={dueAt} form="short-day" />
          </Trans>
        </span>
      ) : null}
      {!dueAt && stageCount > 1 && stageNumber !== null && state !== 'withdrawn' ? (
        <span className={classes.more}>
          <Trans>
            stage {stageNumber} of {stageCount}
          </Trans>
        </span>
      ) : null}
    </span>
  );
}

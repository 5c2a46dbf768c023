import { Trans, useLingui } from '@lingui/react/macro';
import type { Submission, SubmissionStage } from '@rostra/shared/challenges/submission.schema';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/actions/button.tsx';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import type { Tone } from '../../../ui/feedback/tone-shape.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { ModeratorWords } from './moderator-words.tsx';
import { WhoLooks } from './who-looks.tsx';

/** What `SubmissionStanding` takes. */
export interface SubmissionStandingProps {
  readonly submission: Submission;
  readonly workspace: string;
  /** Leads to the form; left out where there is none. */
  readonly onGoOn?: () => void;
}

/** Where a submission is, who looks at it and by when, or what became of it and why. */
export function SubmissionStanding(props: SubmissionStandingProps) {
  const { tone, title, body, action } = useStanding(props);
  return (
    <Notice tone={tone} title={title} action={action}>
      {body}
    </Notice>
  );
}

interface Standing {
  readonly tone: Tone;
  readonly title: ReactNode;
  readonly body: ReactNode;
  readonly action?: ReactNode;
}

function useStanding({ submission, workspace, onGoOn }: SubmissionStandingProps): Standing {
  const { t } = useLingui();
  const { state, stages, pointsAwarded, currentStageId } = submission;
  const stage = stages.find(({ stageId }) => stageId === currentStageId);
  switch (state) {
    case 'draft':
      return { tone: 'neutral', title: t`A draft`, body: <Trans>Nobody has seen it yet.</Trans> };
    case 'submitted':
      return {
        tone: 'progress',
        title: t`Sent. Nothing to do for you now.`,
        body: <WhoLooks submission={submission} />,
      };
    case 'changes-requested':
      return {
        tone: 'caution',
        title: stage?.moderatedBy ? t`${stage.moderatedBy} asks for a change` : t`A change is asked for`,
        body: <AskedChange stage={stage} />,
        action: onGoOn ? <Button size="small" onClick={onGoOn}>{t`Make the change`}</Button> : null,
      };
    case 'in-progress':
      return {
        tone: 'good',
        title: (
          <Trans>
            Approved so far: <Points value={pointsAwarded} /> are yours
          </Trans>
        ),
        body: <Trans>Next: {stage?.title}.</Trans>,
        action: onGoOn ? <Button size="small" onClick={onGoOn}>{t`Go on`}</Button> : null,
      };
    case 'approved':
      return {
        tone: 'good',
        title: <ApprovedTitle points={pointsAwarded} />,
        body:
          pointsAwarded > 0 ? (
            <Trans>Thank you. They count towards your tier, and you can spend them on rewards.</Trans>
          ) : (
            <Trans>Thank you.</Trans>
          ),
        action: (
          <LinkButton to="/w/$workspace/rewards" params={{ workspace }} size="small">
            <Trans>See the rewards</Trans>
          </LinkButton>
        ),
      };
    case 'declined':
      return { tone: 'bad', title: t`Not accepted`, body: <DeclinedBecause submission={submission} stage={stage} /> };
    case 'withdrawn':
      return { tone: 'neutral', title: t`You took this back`, body: <Trans>Nobody looks at it any more.</Trans> };
  }
}

function ApprovedTitle({ points }: { readonly points: number }) {
  if (points === 0) return <Trans>Approved</Trans>;
  return (
    <Trans>
      Approved: <Points value={points} /> are yours
    </Trans>
  );
}

function AskedChange({ stage }: { readonly stage: SubmissionStage | undefined }) {
  return (
    <Stack gap={8}>
      {stage?.words?.general ? <ModeratorWords>{stage.words.general}</ModeratorWords> : null}
      <p>
        {stage?.words && stage.words.fields.length > 0 ? (
          <Trans>
            What you sent is kept, with their words beside the fields they concern. Change it and send it again.
          </Trans>
        ) : (
          <Trans>What you sent is kept. Change it and send it again.</Trans>
        )}
      </p>
    </Stack>
  );
}

function DeclinedBecause({
  submission,
  stage,
}: Pick<SubmissionStandingProps, 'submission'> & { readonly stage: SubmissionStage | undefined }) {
  return (
    <Stack gap={8}>
      {stage?.moderatedBy ? (
        <p>
          <Trans>{stage.moderatedBy} gave this reason:</Trans>
        </p>
      ) : null}
      {stage?.words ? <ModeratorWords>{stage.words.general}</ModeratorWords> : null}
      {submission.pointsAwarded > 0 ? (
        <p>
          <Trans>The points of the stages approved before stay yours.</Trans>
        </p>
      ) : null}
    </Stack>
  );
}

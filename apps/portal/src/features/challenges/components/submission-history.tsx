import { Trans, useLingui } from '@lingui/react/macro';
import type { Submission, SubmissionEvent } from '@rostra/shared/challenges/submission.schema';
import { useScoreWords } from '../../../ui/awards/use-score-words.ts';
import { Timeline, type TimelineEvent } from '../../../ui/data/timeline.tsx';
import type { Tone } from '../../../ui/feedback/tone-shape.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { isOver } from '../use-submission-state.ts';
import { ModeratorWords } from './moderator-words.tsx';
import { WithdrawButton } from './withdraw-button.tsx';

/** What `SubmissionHistory` takes. */
export interface SubmissionHistoryProps {
  readonly submission: Submission;
  readonly workspace: string;
}

/** What happened to a submission, and what is expected next; while it is under way it can be taken back here. */
export function SubmissionHistory({ submission, workspace }: SubmissionHistoryProps) {
  const { t } = useLingui();
  const titleOf = useEventTitle(submission.stages.length > 1);
  const past = submission.events.map((event): TimelineEvent => ({
    key: event.id,
    title: titleOf(event),
    at: <DateText at={event.at} form="day-time" />,
    tone: tones[event.kind],
    detail: <EventDetail event={event} submission={submission} workspace={workspace} />,
  }));
  const ahead: TimelineEvent[] = submission.dueAt
    ? [
        {
          key: 'due',
          title: t`An answer`,
          at: (
            <Trans>
              by <DateText at={submission.dueAt} form="long-day" />
            </Trans>
          ),
          isAhead: true,
        },
      ]
    : [];
  return (
    <Section
      title={t`What happened so far`}
      action={isOver(submission.state) ? null : <WithdrawButton submission={submission} />}
    >
      <Timeline events={[...past, ...ahead]} />
    </Section>
  );
}

const tones: Record<SubmissionEvent['kind'], Tone> = {
  started: 'neutral',
  submitted: 'progress',
  'changes-requested': 'caution',
  approved: 'good',
  declined: 'bad',
  withdrawn: 'neutral',
};

function EventDetail({ event, submission, workspace }: SubmissionHistoryProps & { readonly event: SubmissionEvent }) {
  const scoreWords = useScoreWords();
  const { words, points, scored, submissionStageId } = event;
  if (points !== null || scored !== null) {
    return (
      <>
        {points === null ? null : (
          <TextLink
            to="/w/$workspace/points"
            params={{ workspace }}
            search={{ about: submissionStageId ?? undefined }}
            hash="statement"
            isQuiet
          >
            <Points value={points} isChange />
          </TextLink>
        )}
        {points === null || scored === null ? null : ' · '}
        {scored && scoreWords(scored)}
      </>
    );
  }
  if (!words) return null;
  const labelOf = (requestId: string) =>
    submission.stages.flatMap((stage) => stage.asked).find((request) => request.id === requestId)?.label;
  return (
    <ModeratorWords>
      {[words.general, ...words.fields.map((field) => `${labelOf(field.requestId)}: ${field.words}`)]
        .filter(Boolean)
        .join('\n')}
    </ModeratorWords>
  );
}

function useEventTitle(hasStages: boolean): (event: SubmissionEvent) => string {
  const { t } = useLingui();
  return ({ kind, by, stageTitle }) => {
    const stage = hasStages ? stageTitle : null;
    const who = by ?? t`The team`;
    switch (kind) {
      case 'started':
        return t`You began`;
      case 'submitted':
        return stage ? t`You sent “${stage}”` : t`You sent it`;
      case 'changes-requested':
        return stage ? t`${who} asked for a change in “${stage}”` : t`${who} asked for a change`;
      case 'approved':
        return stage ? t`${who} approved “${stage}”` : t`${who} approved it`;
      case 'declined':
        return stage ? t`${who} did not accept “${stage}”` : t`${who} did not accept it`;
      case 'withdrawn':
        return t`You took it back`;
    }
  };
}

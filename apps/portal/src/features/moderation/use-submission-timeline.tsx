import { Plural, useLingui } from '@lingui/react/macro';
import type { GetModerationItemOutput } from '@rostra/shared/challenges/get-moderation-item.contract';
import type { ModeratorWords } from '@rostra/shared/challenges/moderator-words.schema';
import type { SubmissionEvent } from '@rostra/shared/challenges/submission.schema';
import { useScoreWords } from '../../ui/awards/use-score-words.ts';
import type { TimelineEvent } from '../../ui/data/timeline.tsx';
import { DateText } from '../../ui/format/date-text.tsx';

const tones = {
  started: 'neutral',
  submitted: 'progress',
  'changes-requested': 'caution',
  approved: 'good',
  declined: 'bad',
  withdrawn: 'neutral',
} as const;

/** The history of a submission in words, what happened last first. */
export function useSubmissionTimeline({ submission, champion }: GetModerationItemOutput): readonly TimelineEvent[] {
  const { t } = useLingui();
  const hasStages = submission.stages.length > 1;

  function titleOf({ kind, by, stageTitle }: SubmissionEvent): string {
    const who = by ?? champion.name;
    const what = hasStages && stageTitle !== null ? stageTitle : submission.challengeTitle;
    switch (kind) {
      case 'started':
        return t`${who} started`;
      case 'submitted':
        return t`${who} sent “${what}”`;
      case 'changes-requested':
        return t`${who} asked for changes in “${what}”`;
      case 'approved':
        return t`${who} approved “${what}”`;
      case 'declined':
        return t`${who} declined “${what}”`;
      case 'withdrawn':
        return t`${who} took it back`;
    }
  }
  return submission.events.toReversed().map((event) => ({
    key: event.id,
    title: titleOf(event),
    at: <DateText at={event.at} form="day-time" />,
    detail: event.words ? wordsOf(event.words) : <Awarded event={event} />,
    tone: tones[event.kind],
  }));
}

/** What an approval gave: points, and the score where one was given. */
function Awarded({ event: { points, scored } }: { readonly event: SubmissionEvent }) {
  const scoreWords = useScoreWords();
  return (
    <>
      {points ? <Plural value={points} one="# point" other="# points" /> : null}
      {points && scored ? ' · ' : null}
      {scored && scoreWords(scored)}
    </>
  );
}

function wordsOf({ general, fields }: ModeratorWords): string {
  return [general, ...fields.map((field) => field.words)].filter((each) => each !== '').join('\n');
}

import { Trans } from '@lingui/react/macro';
import type { GetModerationItemOutput } from '@rostra/shared/challenges/get-moderation-item.contract';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { RelativeTime } from '../../../ui/format/relative-time.tsx';
import classes from './moderation.module.css';

/** Why there is nothing to answer here: who answered and when, or that the champion took it back. */
export function AnsweredNotice({ item }: { readonly item: GetModerationItemOutput }) {
  const { state, moderatedAt, moderatedBy, champion, submission } = item;
  const when = moderatedAt ? <RelativeTime at={moderatedAt} /> : null;
  const who = moderatedBy ?? <Trans>Somebody</Trans>;
  const words = submission.stages.find(({ id }) => id === item.submissionStageId)?.words?.general;
  const quote = words ? <blockquote className={classes.quote}>{words}</blockquote> : null;
  switch (state) {
    case 'approved':
      return (
        <Notice tone="good">
          <Trans>
            {who} approved this {when}.
          </Trans>{' '}
          {item.score !== null && item.stage.scoreMax !== null ? (
            <ScoreGiven score={item.score} scoreMax={item.stage.scoreMax} />
          ) : null}
        </Notice>
      );
    case 'declined':
      return (
        <Notice tone="bad">
          <Trans>
            {who} declined this {when}.
          </Trans>
          {quote}
        </Notice>
      );
    case 'changes-requested':
      return (
        <Notice tone="caution">
          <Trans>
            {who} asked for changes {when}. It comes back once {champion.name} sends it again.
          </Trans>
          {quote}
        </Notice>
      );
    default:
      return submission.state === 'withdrawn' ? (
        <Notice>
          <Trans>{champion.name} took this submission back. There is nothing to answer.</Trans>
        </Notice>
      ) : null;
  }
}

function ScoreGiven({ score, scoreMax }: { readonly score: number; readonly scoreMax: number }) {
  return (
    <Trans>
      Score: {score} of {scoreMax}.
    </Trans>
  );
}

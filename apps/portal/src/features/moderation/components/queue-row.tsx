import { Trans, useLingui } from '@lingui/react/macro';
import type { ModerationRow } from '@rostra/shared/challenges/moderation-item.schema';
import { Link } from '@tanstack/react-router';
import { useScoreWords } from '../../../ui/awards/use-score-words.ts';
import { DueClock } from '../../../ui/feedback/due-clock.tsx';
import { RelativeTime } from '../../../ui/format/relative-time.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { useStageName } from '../use-stage-name.ts';
import classes from './moderation.module.css';

/** What `QueueRow` takes. */
export interface QueueRowProps {
  readonly row: ModerationRow;
  readonly isOpen: boolean;
}

/** One sent stage in the queue: who, for what, what it pays, and the clock. */
export function QueueRow({ row, isOpen }: QueueRowProps) {
  const { t } = useLingui();
  const stageName = useStageName();
  const { champion, challenge, stage, timesSubmitted } = row;
  const stageLine = stageName(stage);
  return (
    <li className={classes.row} data-open={isOpen || undefined}>
      <Link
        from="/w/$workspace/staff/moderation/"
        to="."
        search={(search) => ({ ...search, item: row.submissionStageId })}
        className={classes.link}
        aria-current={isOpen ? 'true' : undefined}
        data-item={row.submissionStageId}
        activeProps={{}}
      >
        <span className={classes.name}>{champion.name}</span>
        {champion.accountName === null ? null : <span className={classes.account}>{champion.accountName}</span>}
      </Link>
      <p className={classes.what}>
        {challenge.title}
        {stageLine ? <span className={classes.stage}>{stageLine}</span> : null}
      </p>
      <p className={classes.facts}>
        {row.state === 'submitted' ? (
          <DueClock at={row.dueAt} />
        ) : row.moderatedAt ? (
          <RelativeTime at={row.moderatedAt} />
        ) : null}
        {stage.scoreMax === null ? <Points value={stage.points} /> : <RowScore row={row} scoreMax={stage.scoreMax} />}
        {timesSubmitted > 1 ? <Trans>sent {timesSubmitted} times</Trans> : null}
        {row.moderatedBy !== null && row.state !== 'submitted' ? <span>{t`by ${row.moderatedBy}`}</span> : null}
      </p>
    </li>
  );
}

/** What is scored pays by its score or not, as rules have it; here stands the score that was given, or how far it goes. */
function RowScore({ row: { score }, scoreMax }: { readonly row: ModerationRow; readonly scoreMax: number }) {
  const { t } = useLingui();
  const scoreWords = useScoreWords();
  return <span>{score === null ? t`scored 0 to ${scoreMax}` : scoreWords({ score, scoreMax })}</span>;
}

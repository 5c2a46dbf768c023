import { Trans, useLingui } from '@lingui/react/macro';
import type { ModerationRow } from '@rostra/shared/challenges/moderation-item.schema';
import { Link } from '@tanstack/react-router';
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
        <Points value={stage.points} />
        {timesSubmitted > 1 ? <Trans>sent {timesSubmitted} times</Trans> : null}
        {row.moderatedBy !== null && row.state !== 'submitted' ? t`by ${row.moderatedBy}` : null}
      </p>
    </li>
  );
}

import { useLingui } from '@lingui/react/macro';
import type { ModerationRow } from '@rostra/shared/challenges/moderation-item.schema';
import type { Ref } from 'react';
import classes from './moderation.module.css';
import { QueueRow } from './queue-row.tsx';

/** What `QueueList` takes. */
export interface QueueListProps {
  readonly rows: readonly ModerationRow[];
  /** Id of the sent stage that is open. */
  readonly openId: string | undefined;
  readonly ref: Ref<HTMLUListElement>;
}

/** The queue as links, each of which opens its object beside the list. */
export function QueueList({ rows, openId, ref }: QueueListProps) {
  const { t } = useLingui();
  return (
    <ul ref={ref} role="list" className={classes.queue} aria-label={t`Submissions`}>
      {rows.map((row) => (
        <QueueRow key={row.submissionStageId} row={row} isOpen={row.submissionStageId === openId} />
      ))}
    </ul>
  );
}

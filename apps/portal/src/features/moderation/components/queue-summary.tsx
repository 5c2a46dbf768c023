import { Plural, Trans } from '@lingui/react/macro';
import type { ModerationQueueOutput } from '@rostra/shared/challenges/moderation-queue.contract';

/** How much waits and how much of it is late, in a sentence. */
export function QueueSummary({ counts }: { readonly counts: ModerationQueueOutput['counts'] | undefined }) {
  if (!counts) return <Trans>What champions sent.</Trans>;
  const { submitted, overdue } = counts;
  return (
    <>
      <Plural
        value={submitted}
        _0="Nothing waits for an answer."
        one="# waits for an answer."
        other="# wait for an answer."
      />{' '}
      {overdue > 0 ? (
        <Plural
          value={overdue}
          one="# is past the day its champion was promised."
          other="# are past the day their champions were promised."
        />
      ) : null}
    </>
  );
}

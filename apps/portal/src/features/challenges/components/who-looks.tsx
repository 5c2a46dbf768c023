import { Trans } from '@lingui/react/macro';
import type { Submission } from '@rostra/shared/challenges/submission.schema';
import { useState } from 'react';
import { DateText } from '../../../ui/format/date-text.tsx';

/** Who looks at what was sent, and by when an answer comes; honest about a promise that was not kept. */
export function WhoLooks({ submission }: { readonly submission: Pick<Submission, 'moderator' | 'dueAt'> }) {
  const { moderator, dueAt } = submission;
  const [shownAt] = useState(() => Date.now());
  const day = dueAt === null ? null : <DateText at={dueAt} form="long-day" />;
  if (dueAt !== null && Date.parse(dueAt) < shownAt) {
    return (
      <p>
        <Trans>An answer was promised by {day} and is late. It stands first in line.</Trans>
      </p>
    );
  }
  return (
    <p>
      {moderator ? (
        <Trans>
          {moderator} looks at it and answers by {day}.
        </Trans>
      ) : (
        <Trans>The people who run this program look at it and answer by {day}.</Trans>
      )}{' '}
      <Trans>You get a mail.</Trans>
    </p>
  );
}

import { Plural } from '@lingui/react/macro';
import type { useWork } from '../api/list-work.ts';

/** What the parts of the list take. */
export interface WorkProps {
  readonly work: ReturnType<typeof useWork>;
}

/** How much waits and how much of it is late, in a sentence. Nothing while nothing waits: the list says that itself. */
export function WorkSummary({ work: { submissions, redemptions, grants, waitlists } }: WorkProps) {
  const sent = submissions.data?.counts;
  const asked = redemptions.data?.counts;
  const waiting =
    (sent?.submitted ?? 0) +
    (asked ? asked.requested + asked.approved : 0) +
    (grants.data?.counts.mine ?? 0) +
    (waitlists.data?.length ?? 0);
  const late = (sent?.overdue ?? 0) + (asked?.late ?? 0);
  if (waiting === 0) return null;
  return (
    <>
      <Plural value={waiting} one="One thing waits for you." other="# things wait for you." />{' '}
      <Plural
        value={late}
        _0="All of it is within what champions were promised."
        one="# is past the day its champion was promised."
        other="# are past the day their champions were promised."
      />
    </>
  );
}

import { Plural, Trans } from '@lingui/react/macro';
import type { ErasureRow } from '@rostra/shared/privacy/list-erasures.contract';

/** What erasing somebody ends, in a line. */
export function OpenWords({
  open: { redemptions, submissions, betas, available },
}: {
  readonly open: ErasureRow['open'];
}) {
  if (redemptions + submissions + betas + available === 0) return <Trans>Nothing is open</Trans>;
  const parts = [
    redemptions > 0 ? <Plural key="r" value={redemptions} one="# open reward" other="# open rewards" /> : null,
    submissions > 0 ? <Plural key="s" value={submissions} one="# submission" other="# submissions" /> : null,
    betas > 0 ? <Plural key="b" value={betas} one="# beta" other="# betas" /> : null,
    available > 0 ? <Plural key="p" value={available} one="# point left" other="# points left" /> : null,
  ].filter((part) => part !== null);
  return parts.map((part, index) => (
    <span key={part.key}>
      {index > 0 ? ' · ' : ''}
      {part}
    </span>
  ));
}

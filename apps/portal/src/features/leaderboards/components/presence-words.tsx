import { Trans } from '@lingui/react/macro';
import type { ViewBoardOutput } from '@rostra/shared/leaderboards/view-board.contract';

/** How one stands on boards now, in a sentence. */
export function PresenceWords({ presence: { isHidden, alias } }: Pick<ViewBoardOutput, 'presence'>) {
  if (isHidden) return <Trans>You are on no board, and no board counts you.</Trans>;
  if (alias !== null) return <Trans>Others read “{alias}” instead of your name and company.</Trans>;
  return <Trans>Other champions read your name and company here.</Trans>;
}

import { t } from '@lingui/core/macro';
import { isProgramPaused } from './program-paused-error.ts';

/** What to do when no answer came. Apart from the refusals' sentences: without a connection those could not be fetched either. */
export function unreachableSentence(error?: unknown): string {
  if (isProgramPaused(error))
    return t`The program is paused on this page, so nothing was sent. What you typed is kept; try again once it is back.`;
  return t`The server could not be reached. Look at your connection and try again; what you typed is kept.`;
}

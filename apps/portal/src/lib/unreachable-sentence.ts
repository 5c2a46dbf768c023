import { t } from '@lingui/core/macro';

/** What to do when no answer came. Apart from the refusals' sentences: without a connection those could not be fetched either. */
export function unreachableSentence(): string {
  return t`The server could not be reached. Look at your connection and try again; what you typed is kept.`;
}

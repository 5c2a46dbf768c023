import { useLingui } from '@lingui/react/macro';
import type { ModerationRow } from '@rostra/shared/challenges/moderation-item.schema';

/** Gives a stage's name where there are several: "Stage 2 of 3: Approved draft"; null where there is only one. */
export function useStageName(): (stage: ModerationRow['stage']) => string | null {
  const { t } = useLingui();
  return ({ number, count, title }) => (count > 1 ? t`Stage ${number} of ${count}: ${title}` : null);
}

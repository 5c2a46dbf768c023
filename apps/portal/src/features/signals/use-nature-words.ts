import { useLingui } from '@lingui/react/macro';
import type { SignalKindRecord } from '@rostra/shared/signals/signal-kind.schema';

/** Gives the words for what kind of fact a signal tells. */
export function useNatureWords(): (nature: SignalKindRecord['nature']) => {
  readonly label: string;
  readonly hint: string;
} {
  const { t } = useLingui();
  return (nature) =>
    ({
      deed: { label: t`Something done`, hint: t`A course passed, an event attended, an answer given.` },
      opinion: {
        label: t`An opinion`,
        hint: t`A survey or a score. It is worth the same whatever it says: no rule can pay for praise.`,
      },
      reaction: { label: t`A click, like or view`, hint: t`Kept, and never paid for.` },
      state: { label: t`How things stand`, hint: t`Use of the product, silence. Kept, and never paid for.` },
    })[nature];
}

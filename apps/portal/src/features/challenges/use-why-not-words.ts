import { useLingui } from '@lingui/react/macro';
import type { WhyNot } from '@rostra/shared/challenges/challenge-card.schema';
import { refusalSentence } from '../../lib/error-messages.ts';
import { useDateFormat } from '../../ui/format/date-text.tsx';
import { type TierName, useTierName } from '../../ui/points/use-tier-name.ts';

/** Says why a challenge cannot be started now: in a few words on a card, as a sentence on its page. */
export interface WhyNotWords {
  /** Null when the state of the submission says it already. */
  readonly short: (whyNot: WhyNot) => string | null;
  readonly sentence: (whyNot: WhyNot) => string;
}

const tiers: readonly TierName[] = ['bronze', 'silver', 'gold'];

/** Words for each reason. */
export function useWhyNotWords(): WhyNotWords {
  const { t } = useLingui();
  const tierName = useTierName();
  const format = useDateFormat();
  return {
    short({ code, details }) {
      const tier = tiers.find((name) => name === details.needs);
      if (code === 'tier-too-low' && tier) return t`Opens at ${tierName(tier)}`;
      if (code === 'challenge-not-open-yet' && typeof details.at === 'string')
        return t`Opens on ${format(details.at, 'short-day')}`;
      return code === 'challenge-closed' ? t`Closed` : null;
    },
    sentence({ code, details }) {
      if (code === 'challenge-not-open-yet' && typeof details.at === 'string')
        return t`This challenge opens on ${format(details.at, 'long-day')}.`;
      return refusalSentence(code, details);
    },
  };
}

import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { RewardRefusal } from '@rostra/shared/rewards/reward-refusal.schema';
import { useTierName } from '../../ui/points/use-tier-name.ts';

/** Says why a reward cannot be had now: in a few words on a card, as a sentence under a button. */
export interface RefusalWords {
  readonly short: (refusal: RewardRefusal) => string;
  readonly sentence: (refusal: RewardRefusal) => string;
}

/** Words for each reason. */
export function useRefusalWords(): RefusalWords {
  const { t } = useLingui();
  const tierName = useTierName();
  return {
    short(refusal) {
      switch (refusal.code) {
        case 'not-enough-points':
          return plural(refusal.missing, { one: '# more point', other: '# more points' });
        case 'tier-too-low':
          return t`Opens at ${tierName(refusal.needs)}`;
        case 'limit-reached':
          return plural(refusal.limit, { one: 'You have had yours', other: 'You have had your #' });
        case 'out-of-stock':
          return t`None left`;
        case 'reward-not-active':
          return t`No longer offered`;
      }
    },
    sentence(refusal) {
      switch (refusal.code) {
        case 'not-enough-points':
          return plural(refusal.missing, {
            one: 'You need # more point for this.',
            other: 'You need # more points for this.',
          });
        case 'tier-too-low':
          return t`This opens at ${tierName(refusal.needs)}.`;
        case 'limit-reached':
          return plural(refusal.limit, {
            one: 'One per person, and you have had yours.',
            other: '# per person, and you have had yours.',
          });
        case 'out-of-stock':
          return t`None are left at the moment. When more arrive you can redeem it here.`;
        case 'reward-not-active':
          return t`This is no longer in the catalogue.`;
      }
    },
  };
}

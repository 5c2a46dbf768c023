import { useLingui } from '@lingui/react/macro';
import type { CatalogueItem } from '@rostra/shared/rewards/catalogue-item.schema';

/** A kind of reward. */
export type RewardKind = CatalogueItem['kind'];

/** Every kind, in the order in which staff choose. */
export const rewardKinds = [
  'recognition',
  'swag',
  'gift-card',
  'donation',
  'exclusive-access',
  'co-marketing-slot',
  'product-credit',
  'peer-introduction',
] as const satisfies readonly RewardKind[];

/** Gives the word for a kind of reward. */
export function useRewardKindName(): (kind: RewardKind) => string {
  const { t } = useLingui();
  return (kind) => {
    switch (kind) {
      case 'recognition':
        return t`Recognition`;
      case 'swag':
        return t`Swag`;
      case 'gift-card':
        return t`Gift card`;
      case 'donation':
        return t`Donation`;
      case 'exclusive-access':
        return t`Exclusive access`;
      case 'co-marketing-slot':
        return t`Co-marketing slot`;
      case 'product-credit':
        return t`Product credit`;
      case 'peer-introduction':
        return t`Peer introduction`;
    }
  };
}

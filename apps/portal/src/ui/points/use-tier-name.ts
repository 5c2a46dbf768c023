import { useLingui } from '@lingui/react/macro';

/** Tiers from lowest to highest, as the wire spells them. */
export type TierName = 'none' | 'bronze' | 'silver' | 'gold';

/** Gives the word for a tier. */
export function useTierName(): (tier: TierName) => string {
  const { t } = useLingui();
  return (tier) => {
    switch (tier) {
      case 'none':
        return t`No tier yet`;
      case 'bronze':
        return t`Bronze`;
      case 'silver':
        return t`Silver`;
      case 'gold':
        return t`Gold`;
    }
  };
}

import { useLingui } from '@lingui/react/macro';
import type { SimulationEffect } from '@rostra/shared/simulations/simulation-state';

/** Gives the words for what a draft does to a person. */
export function useEffectName(): (effect: SimulationEffect) => string {
  const { t } = useLingui();
  return (effect) => {
    switch (effect) {
      case 'gains':
        return t`Gains`;
      case 'loses':
        return t`Loses`;
      case 'same':
        return t`Nothing changes`;
    }
  };
}

import { useLingui } from '@lingui/react/macro';
import type { CampaignEffect } from '@rostra/shared/rules/rule-terms.schema';
import { useNumberFormat } from '../format/use-number-format.ts';
import { usePointsWords } from './use-points-words.ts';

/** Gives what a campaign does, short: "×2", "+50 points". */
export function useEffectWords(): (effect: CampaignEffect) => string {
  const { t } = useLingui();
  const number = useNumberFormat();
  const pointsWords = usePointsWords();
  return (effect) => {
    if (effect.kind === 'add') return `+${pointsWords(effect)}`;
    const times = number.format(Number.isFinite(effect.basisPoints) ? effect.basisPoints / 10_000 : 1);
    return t`×${times}`;
  };
}

import { useLingui } from '@lingui/react/macro';
import type { SimulationSummary } from '@rostra/shared/simulations/simulation.schema';

/** What was tried, in a few words: "Case studies pay more, Spring" or "Change of tiers". */
export function useTriedWords(): (simulation: Pick<SimulationSummary, 'rules' | 'tierPolicy'>) => string {
  const { t, i18n } = useLingui();
  return ({ rules, tierPolicy }) => {
    const names = rules.map(({ name }) => name);
    if (tierPolicy) names.push(t`Change of tiers`);
    return new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(names);
  };
}

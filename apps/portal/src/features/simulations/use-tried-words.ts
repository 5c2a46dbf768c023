import { useLingui } from '@lingui/react/macro';
import type { SimulationSummary } from '@rostra/shared/simulations/simulation.schema';

/** What was tried, in a few words: "Case studies pay more, Spring" or "Tiers". */
export function useTriedWords(): (simulation: Pick<SimulationSummary, 'rules' | 'tierPolicy'>) => string {
  const { t, i18n } = useLingui();
  return ({ rules, tierPolicy }) => {
    const names = rules.map(({ name }) => name);
    if (tierPolicy) names.push(t`Tiers`);
    return new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(names);
  };
}

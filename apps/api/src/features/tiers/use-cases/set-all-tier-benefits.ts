import type { SetTierBenefitsInput, SetTierBenefitsOutput } from '@rostra/shared/tiers/set-tier-benefits.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { setTierBenefits } from '../../points/index.ts';

/** Replaces what the three tiers bring, each with an audit row of its own. */
export async function setAllTierBenefits(
  scope: Scope,
  { benefits }: SetTierBenefitsInput,
): Promise<SetTierBenefitsOutput> {
  for (const tier of ['bronze', 'silver', 'gold'] as const) {
    await setTierBenefits(scope, { tier, texts: benefits[tier] });
  }
  return benefits;
}

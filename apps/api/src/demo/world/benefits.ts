import type { TierBenefits } from '../../features/points/index.ts';

/** What the tiers of the demo bring. */
export const demoBenefits: readonly TierBenefits[] = [
  { tier: 'bronze', texts: ['Bronze betas', 'Your name on the champions’ page'] },
  { tier: 'silver', texts: ['Roadmap preview every quarter', 'Speaker coach for your talks'] },
  { tier: 'gold', texts: ['Founder dinner', 'A direct line to the product leads'] },
];
